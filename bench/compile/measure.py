#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What compiling costs, beside the same program printed as plain C++: see README.md next to this file."""
import argparse
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCH, ROOT = HERE.parent, HERE.parent.parent
COMPILERS = ("g++-12", "clang++-14", "clang++-19")
# what the CMake target leibniz::large sets
LARGE = {"g++": ["-fconstexpr-ops-limit=4294967296", "-fconstexpr-loop-limit=16777216"],
         "clang++": ["-fconstexpr-steps=2147483647", "-fbracket-depth=65536"]}
LARGE_CAPACITY = "-DLEIBNIZ_CAPACITY=262144"

KERNELS = {"K1": "rosenbrock", "K2": "helmholtz", "K3": "reprojection", "K4": "product", "K5": "neo_hookean",
           "K6": "black_scholes", "K7": "logistic", "K8": "lennard_jones"}
TASKS = ("K1g", "K1h", "K2g", "K3j", "K4g", "K5g", "K5h", "K6g", "K6h", "K7g", "K8g", "K8h")
SIZES = {"chain": (6, 20, 60, 200), "links": (8, 30, 100, 300, 1000), "links_hessian": (8, 30, 100),
         "factors": (10, 100, 1000), "types": (10, 30, 100, 300, 1000)}


class Program:
    """A translation unit that uses the library, and the same program as plain C++."""

    def __init__(self, name, flags=(), large=False, text=None, group="tasks"):
        self.name, self.flags, self.large, self.text, self.group = name, list(flags), large, text, group


def struct_of(name):
    kernel = KERNELS[name[:2]]
    return "logistic_row" if kernel == "logistic" else kernel  # one row: the rows are a loop


def task(name):
    flags = [f'-DHEADER="{BENCH}/kernels/{KERNELS[name[:2]]}.hpp"', f"-DKERNEL={struct_of(name)}"] + ["-DHESSIAN"] * (name[2] == "h")
    return Program(name, flags)


def traced(series, size):
    flags = [f'-DHEADER="{HERE}/series.hpp"', f"-DKERNEL={series.split('_')[0]}", f"-DROUNDS={size}"]
    return Program(f"{series}_{size}", flags + ["-DHESSIAN"] * series.endswith("hessian"), True, group=series)


def types(size):
    """A formula of expression types in which each operation uses the one before and a recent one."""
    draw = random.Random(1)
    names = [f"x{i}" for i in range(8)]
    recent, lines = list(names), []
    for i in range(size):
        a, b = recent[-1], draw.choice(recent)
        lines.append(f"constexpr auto t{i} = " + draw.choice((f"{a} * {b}", f"{a} + {b}", f"{a} - {b}", f"sin({a})", f"exp({a})")) + ";")
        recent = (recent + [f"t{i}"])[-12:]
    variables = "\n".join(f'constexpr auto {v} = "{v}"_v;' for v in names)
    text = ("#include <leibniz/leibniz.hpp>\nusing namespace leibniz::literals;\n" + variables + "\n" + "\n".join(lines) +
            f"\nconstexpr auto task = function({recent[-1]}, {', '.join(names)});\n")
    return Program(f"types_{size}", large=True, text=text, group="types")


def cluster():
    """A Hessian of 12 variables, of about 1,500 operations."""
    return Program("cluster", [f'-DHEADER="{BENCH}/kernels/cluster.hpp"', "-DKERNEL=cluster", "-DHESSIAN"])


def all_tasks():
    """All tasks in one translation unit."""
    lines = ["#define BENCH_SYMBOLS_ONLY"] + [f'#include "{BENCH}/kernels/{k}.hpp"' for k in KERNELS.values()]
    lines += [f'#define HEADER "{BENCH}/kernels/kernel.hpp"', f"#define KERNEL {struct_of('K1g')}", f'#include "{HERE}/task.hpp"']
    for name in TASKS:
        driver = "value_gradient_hessian" if name[2] == "h" else "value_and_jacobian"
        k = f"bench::{struct_of(name)}"
        lines.append(f"void {name}(const std::array<double, {k}::variables>& x, const std::array<double, {k}::parameters>& p, double* out) {{\n"
                     f"  write<{k}>({driver}(traced<{k}>), x, p, out);\n}}")
    return "\n".join(lines) + "\n"


def programs(only):
    everything = [task(t) for t in TASKS] + [cluster(), Program("all", text=all_tasks())]
    everything += [types(n) if s == "types" else traced(s, n) for s, sizes in SIZES.items() for n in sizes]
    if not only:
        return everything
    chosen = [p for p in everything if any(re.fullmatch(o, p.name) or o == p.group for o in only)]
    for o in only:  # a size beside those of the list: chain_1250
        series, _, size = o.rpartition("_")
        if series in SIZES and size.isdigit() and not any(p.name == o for p in chosen):
            chosen.append(types(int(size)) if series == "types" else traced(series, int(size)))
    return chosen


def flags_of(compiler, program, headers):
    kind = "clang++" if "clang" in compiler else "g++"
    return ["-std=c++20", f"-I{headers}", *program.flags, *((LARGE[kind] + [LARGE_CAPACITY]) if program.large else [])]


def spent(command, limit):
    """User and system seconds and peak MiB of a process and those it starts; None when it fails."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)))
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        first = next((line for line in output.splitlines() if "error" in line), output[:200])
        print(f"  {' '.join(command[:1])}: {command[-3]}: {first[:200] or 'stopped'}", file=sys.stderr)
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Measurement:
    def __init__(self, options, out):
        self.options, self.out, self.loads = options, out, {}

    def write(self, name, text):
        path = self.out / name
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
        return path

    def sources(self, program):
        """The two translation units, the plain one printed by a program that a fast build makes; and the operations."""
        if program.name == "all":
            plain = [self.sources(task(t))[1] for t in TASKS]
            if None in plain:
                return self.write("all.cpp", program.text), None, 0
            text = "".join(f"namespace {t} {{\n{p.read_text().replace('#include <cmath>', '')}}}\n" for t, p in zip(TASKS, plain))
            text = "#include <cmath>\n" + text
            return self.write("all.cpp", program.text), self.write("all_plain.cpp", text), text.count("const double t")
        library, printer = HERE / "task.cpp", HERE / "print.cpp"
        if program.text:
            head = program.text
            library = self.write(f"{program.name}.cpp", head + "void run(const std::array<double, 8>& x, double* out) { task.write(out, x); }\n")
            printer = self.write(f"{program.name}_print.cpp", head.replace("#include <leib", "#include <leibniz/output/source.hpp>\n#include <cstdio>\n#include <leib", 1) +
                                 'int main() { std::fputs(to_source(task, "run").c_str(), stdout); }\n')
        plain = self.out / f"{program.name}_plain.cpp"
        if not plain.exists() or not self.options.keep:
            maker = self.options.printer or self.options.compilers[0]
            binary = self.out / "print"
            if spent([maker, "-O0", *flags_of(maker, program, self.options.headers), str(printer), "-o", str(binary)], self.options.limit * 4) is None:
                return library, None, 0
            plain.write_text(subprocess.run([str(binary)], capture_output=True, text=True, check=True).stdout)
        return library, plain, plain.read_text().count("const double t")

    def precompiled(self, compiler, flags):
        """The options that load the headers of the library, compiled once for these flags, as leibniz::precompiled does."""
        key = (compiler, *flags)
        if key not in self.loads:
            folder = self.out / f"precompiled_{len(self.loads)}"
            folder.mkdir(exist_ok=True)
            header = folder / "headers.hpp"
            header.write_text("#include <leibniz/leibniz.hpp>\n")
            clang = "clang" in compiler
            made = folder / ("headers.pch" if clang else "headers.hpp.gch")
            subprocess.run([compiler, self.options.optimise, *flags, *(["-Xclang", "-fpch-instantiate-templates"] if clang else []), "-x", "c++-header", str(header), "-o", str(made)], check=True)
            self.loads[key] = ["-include-pch", str(made)] if clang else ["-include", str(header)]
        return self.loads[key]

    def measure(self, program):
        library, plain, operations = self.sources(program)
        include = self.write("include.cpp", "#include <leibniz/leibniz.hpp>\n")
        rows = []
        for compiler in self.options.compilers:
            # "precompiled" is the library's program with its headers loaded, not read
            units = {"library": library, "precompiled": library, "plain": plain, "include": include}
            common = [f for f in flags_of(compiler, program, self.options.headers) if f not in program.flags]
            load = self.precompiled(compiler, common)
            figures = {kind: [] for kind in units}
            for run in range(self.options.runs):  # interleaved, so that a busy moment meets all
                for kind, source in units.items():
                    if source is None or (run and None in figures[kind]):
                        continue
                    if run and figures[kind][0][0] > 5:  # one run of what takes long is enough
                        continue
                    figures[kind].append(spent([compiler, self.options.optimise, *flags_of(compiler, program, self.options.headers), *(load if kind == "precompiled" else []), "-c", str(source), "-o", os.devnull],
                                               self.options.limit))
            row = {"name": program.name, "group": program.group, "operations": operations, "compiler": compiler}
            for kind, values in figures.items():
                if values and None not in values:
                    row[kind] = statistics.median(v[0] for v in values), max(v[1] for v in values)
            rows.append(row)
            print(line(row), flush=True)
        return rows


HEAD = ("| program | operations | compiler | library s | precompiled s | plain s | include s | ratio | precompiled | library MiB | plain MiB |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|")


def line(row):
    def cell(kind, i, form):
        return format(row[kind][i], form) if kind in row else "-"
    def ratio(kind):
        return f"{row[kind][0] / row['plain'][0]:.2f}" if kind in row and "plain" in row else "-"
    return (f"| {row['name']} | {row['operations']} | {row['compiler']} | {cell('library', 0, '.2f')} | {cell('precompiled', 0, '.2f')} | {cell('plain', 0, '.2f')} | "
            f"{cell('include', 0, '.2f')} | {ratio('library')} | {ratio('precompiled')} | {cell('library', 1, '.0f')} | {cell('plain', 1, '.0f')} |")


def draw(rows, out):
    """Seconds and MiB over operations, logarithmic: one line for each series and compiler; the tasks as points."""
    curves = []
    for compiler in dict.fromkeys(r["compiler"] for r in rows):
        for group in dict.fromkeys(r["group"] for r in rows):
            for kind in ("library", "plain"):
                points = sorted((r["operations"], *r[kind]) for r in rows
                                if r["compiler"] == compiler and r["group"] == group and kind in r and r["operations"] and r["name"] != "all")
                if points and not (kind == "plain" and group == "types"):
                    data = out / f"curve_{len(curves)}.dat"
                    data.write_text("".join(f"{o} {s} {m}\n" for o, s, m in points))
                    curves.append((f"{compiler} {group.replace('_', ' ')}" + (", plain" if kind == "plain" else ""), data, group, kind, compiler))
    if not curves or not shutil.which("gnuplot"):
        return
    compilers = list(dict.fromkeys(c[4] for c in curves))
    groups = list(dict.fromkeys(c[2] for c in curves))
    colours = ("#c0392b", "#2471a3", "#1e8449", "#7d3c98")

    def plot(column):
        parts = []
        for title, data, group, kind, compiler in curves:
            style = "points" if group == "tasks" else "linespoints"
            parts.append(f"'{data}' using 1:{column} with {style} lc rgb '{colours[compilers.index(compiler) % 4]}' pt {groups.index(group) * 2 + 4 + (kind == 'library')} "
                         f"ps 0.6 dt {1 if kind == 'library' else 2} title '{title}'")
        return "plot " + ", \\\n ".join(parts) + "\n"
    script = ("set terminal svg size 1100,520 font 'sans,11' background '#ffffff'\n"
              f"set output '{out / 'compile.svg'}'\nset logscale xy\nset grid\nset xlabel 'operations in the program'\n"
              "set multiplot layout 1,2\nset key outside below maxrows 12 font ',8'\n"
              "set ylabel 'seconds, user + system'\n" + plot(2) + "set ylabel 'MiB, peak'\nunset key\n" + plot(3) + "unset multiplot\n")
    (out / "compile.gnuplot").write_text(script)
    subprocess.run(["gnuplot", str(out / "compile.gnuplot")], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], help="tasks (K5h), series (chain), programs (chain_200, all), regular expressions")
    parser.add_argument("--compilers", nargs="*", help="default: those of " + ", ".join(COMPILERS) + " that are installed")
    parser.add_argument("--runs", type=int, default=3, help="of which the median is printed")
    parser.add_argument("--headers", type=Path, default=ROOT / "include", help="the library's include folder, to compare versions")
    parser.add_argument("--optimise", default="-O2")
    parser.add_argument("--limit", type=int, default=120, help="seconds after which a compiler is stopped")
    parser.add_argument("--printer", help="the compiler of the programs that print (default: the first)")
    parser.add_argument("--keep", action="store_true", help="keep what was printed before")
    parser.add_argument("--page", type=Path, help="a page of documentation that gets the table, between its marks, and the picture")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench-compile")
    options = parser.parse_args()
    options.compilers = options.compilers or [c for c in COMPILERS if shutil.which(c)]
    if not options.compilers:
        sys.exit("no compiler found; name one with --compilers")
    options.out.mkdir(parents=True, exist_ok=True)
    print(HEAD, flush=True)
    measurement = Measurement(options, options.out)
    rows = [row for program in programs(options.only) for row in measurement.measure(program)]
    table = HEAD + "\n" + "\n".join(line(r) for r in rows) + "\n"
    (options.out / "compile.md").write_text(table)
    draw(rows, options.out)
    if options.page:
        before, _, after = options.page.read_text().split("<!-- compile -->\n")
        options.page.write_text(f"{before}<!-- compile -->\n{table}<!-- compile -->\n{after}")
        shutil.copy(options.out / "compile.svg", options.page.parent)


if __name__ == "__main__":
    main()
