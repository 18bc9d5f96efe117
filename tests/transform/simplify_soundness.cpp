// SPDX-License-Identifier: BSL-1.0
#include "support/bits.hpp"
#include "support/interpret.hpp"
#include "support/test.hpp"

// Every rule of what simplification does always, at ordinary and awkward points: the value before is the value after, or
// differs for a reason that the rule lists. docs/design/soundness.md is about these reasons.
namespace {

using namespace leibniz;

constexpr auto x = "x"_v;
constexpr auto y = "y"_v;
constexpr auto z = "z"_v;
constexpr auto half = ratio<1, 2>;

enum reason : unsigned {
  none = 0,
  zero_sign = 1,  ///< a zero has the other sign
  rounding = 2,   ///< a few units in the last place of the largest of what is added
  overflow = 4,   ///< something overflows on the way in one of the two forms
  underflow = 8,  ///< something underflows on the way in one of the two forms
  dropped = 16    ///< a NaN or an infinity is gone
};

std::string names(unsigned reasons) {
  std::string r;
  const char* const all[] = {"zero_sign ", "rounding ", "overflow ", "underflow ", "dropped "};
  for (unsigned i = 0; i < 5; ++i)
    if (reasons >> i & 1) r += all[i];
  return r;
}

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double awkward_numbers[] = {0.0, -0.0, 1.0, -1.0, 0.5, -3.0, 1e308, -1e308, 1e-308, -1e-308, 5e-324, -5e-324, 1e160, -1e-160, 2.5e-310, infinity, -infinity,
                                      std::numeric_limits<double>::quiet_NaN()};
constexpr int awkward_count = sizeof awkward_numbers / sizeof *awkward_numbers;

struct form {
  interpret::code<double> in_double;
  interpret::code<long double> in_long_double;
  form(const graph::builder& g, int root) : in_double(g, root), in_long_double(g, root) {}
};

template <class T>
bool near(T a, T b, double magnitude) {
  return std::fabs(a - b) <= 16 * std::numeric_limits<T>::epsilon() * static_cast<T>(magnitude);
}

/// Why the two values differ; 0 where they do not, -1 for no reason that is known.
int why(const form& before, const form& after, const double* at) {
  const auto u = before.in_double(at), v = after.in_double(at);
  if (same_bits(u.value, v.value)) return none;
  const bool range = u.seen.overflow || v.seen.overflow || u.seen.underflow || v.seen.underflow;
  if (u.value == 0 && v.value == 0 && !range) return zero_sign;
  if (range) {
    // The reason is the range of the numbers only when the difference is gone in numbers with more of it.
    const long double wide[] = {at[0], at[1], at[2]};
    const auto p = before.in_long_double(wide), q = after.in_long_double(wide);
    const bool agree = same_bits(p.value, q.value) || (p.value == 0 && q.value == 0) || near(p.value, q.value, p.magnitude) ||
                       near(p.value, q.value, static_cast<double>(std::fabs(p.value)));
    if (!agree && !((std::isnan(p.value) || std::isinf(p.value)) && !std::isnan(q.value))) return -1;
    return u.seen.overflow || v.seen.overflow ? overflow : underflow;
  }
  if ((std::isnan(u.value) || std::isinf(u.value)) && !std::isnan(v.value)) return dropped;
  if (near(u.value, v.value, u.magnitude)) return rounding;
  return -1;
}

/// Checks one rule: that `from` becomes `to`, and that at all points the values agree or differ for one of `allowed`, each of
/// which is met.
void check_rule(const char* name, const tree* from, const tree* to, unsigned allowed) {
  canonical_form::room r;
  const int canonical = r.of(from), wanted = r.of(to);
  const form before(*r.g, (*r.lower)(from)), after(*r.g, transform::written(*r.g, canonical));
  unsigned met = 0;
  double wrong[3]{}, wrong_before = 0, wrong_after = 0;
  int bad = 0;
  const auto point = [&](const double* at) {
    const int w = why(before, after, at);
    if (w > 0) met |= static_cast<unsigned>(w);
    if ((w < 0 || (static_cast<unsigned>(w) & ~allowed)) && !bad++)
      for (int i = 0; i < 3; ++i) wrong[i] = at[i], wrong_before = before.in_double(at).value, wrong_after = after.in_double(at).value;
  };
  const int inputs = r.lower->count;
  for (int i = 0; i < awkward_count; ++i)
    for (int j = 0; j < (inputs > 1 ? awkward_count : 1); ++j)
      for (int k = 0; k < (inputs > 2 ? awkward_count : 1); ++k) {
        const double at[] = {awkward_numbers[i], awkward_numbers[j], awkward_numbers[k]};
        point(at);
      }
  sample s{11};
  for (int i = 0; i < 600; ++i) {
    const double at[] = {i % 2 ? s.between(-4, 4) : s.any(), i % 3 ? s.between(-4, 4) : s.any(), i % 5 ? s.between(-4, 4) : s.any()};
    point(at);
  }
  INFO(name << ": allowed " << names(allowed) << "; met " << names(met));
  CAPTURE(wrong[0], wrong[1], wrong[2], wrong_before, wrong_after);
  CHECK(canonical == wanted);
  CHECK(bad == 0);
  CHECK(names(met) == names(allowed));
}
template <class From, class To>
void rule(const char* name, From, To, unsigned allowed = none) {
  check_rule(name, &leibniz::detail::tree_of<From>, &leibniz::detail::tree_of<To>, allowed);
}
#define RULE(from, ...) rule(#from, from, __VA_ARGS__)

TEST_CASE("neutral elements", "[transform][soundness]") {
  RULE(x + 0_c, x, zero_sign);
  RULE(0_c + x, x, zero_sign);
  RULE(x - 0_c, x);
  RULE(0_c - x, -x, zero_sign);
  RULE(1_c * x, x);
  RULE(x * 1_c, x);
  RULE(x / 1_c, x);
  RULE(-1_c * x, -x);
  RULE(x / -1_c, -x);
  RULE(-(-x), x);
  RULE(pow(x, 1_c), x);
}

TEST_CASE("what absorbs", "[transform][soundness]") {
  RULE(0_c * x, 0_c, zero_sign | dropped);
  RULE(0_c / x, 0_c, zero_sign | dropped);
  RULE(x - x, 0_c, dropped);
  RULE(x * y - y * x, 0_c, dropped | overflow);
  RULE(pow(x, 0_c), 1_c);
  RULE(pow(1_c, x), 1_c);
  RULE(pow(x, y - y), 1_c, dropped);
}

TEST_CASE("one order", "[transform][soundness]") {
  RULE(y + x, x + y);
  RULE(y * x, x * y);
  RULE(x + (y + z), x + y + z, rounding | overflow);
  RULE((z + y) - (x + z), y - x, zero_sign | rounding | overflow | dropped);
  RULE(x - (y - z), x + z - y, zero_sign | rounding | overflow);
  RULE(x * (y * z), x * y * z, rounding | overflow | underflow);
  RULE(x / y / z, x / (y * z), rounding | overflow | underflow);
  RULE(x / (y / z), x * z / y, rounding | overflow | underflow);
  RULE(x * (y / z), x * y / z, rounding | overflow | underflow);
  RULE(1_c / x * y, y / x, rounding | overflow | underflow);
}

TEST_CASE("like terms", "[transform][soundness]") {
  RULE(x + x, 2_c * x);
  RULE(x + x + x, 3_c * x);
  RULE(2_c * x + 3_c * x, 5_c * x, rounding);
  RULE(3_c * x - 2_c * x, x, zero_sign | rounding | overflow | dropped);
  RULE(x + y - x, y, zero_sign | rounding | overflow | dropped);
  RULE((x + y + z) - (x + z), y, zero_sign | rounding | overflow | dropped);
  RULE(x * y + 2_c * y * x, 3_c * x * y, rounding | overflow | underflow);
  RULE(sin(x) + sin(x), 2_c * sin(x));
  RULE(half * x + half * x, x, underflow);
  RULE(0.1_c * x + 0.2_c * x, 0.3_c * x, rounding | underflow);
  RULE(x / 3_c + x / 6_c, half * x, rounding);
  RULE(pi * x + pi * x, 2_c * pi * x);
  RULE(1_c + x + 2_c, x + 3_c, rounding);
  RULE(x / y + x / y, 2_c * x / y, overflow | underflow);
}

TEST_CASE("coefficients", "[transform][soundness]") {
  RULE(2_c * (x + y), 2_c * x + 2_c * y, overflow);
  RULE((x + y) / 2_c, half * x + half * y, overflow | underflow);
  RULE(2_c * (3_c * x), 6_c * x);
  RULE(2_c * x / 4_c, half * x, overflow);
  RULE(x / 3_c, ratio<1, 3> * x, rounding);
  RULE(2_c * x * (3_c * y), 6_c * x * y, rounding | overflow);
  RULE(-2_c * (x - y), 2_c * y - 2_c * x, zero_sign | overflow | underflow);
}

TEST_CASE("powers", "[transform][soundness]") {
  RULE(x * x, pow<2>(x));
  RULE(x * x * x, pow<3>(x));
  RULE(pow<2>(x) * pow<3>(x), pow<5>(x), rounding);
  RULE(pow<3>(pow<2>(x)), pow<6>(x), rounding);
  RULE(pow<2>(pow<-1>(x)), 1_c / pow<2>(x), rounding | overflow);
  RULE(1_c / (1_c / x), x, rounding | overflow);
  RULE(x / pow<-2>(x), pow<3>(x), rounding);
  RULE(1_c / x / x, 1_c / pow<2>(x), rounding | overflow);
  RULE(pow<-1>(x), 1_c / x);
  RULE(pow<-3>(x), 1_c / cube(x));
  RULE(pow<2>(x * y), x * x * y * y, rounding | overflow | underflow);
  RULE(pow<2>(2_c * x), 4_c * x * x);
  RULE(pow<-2>(x / y), pow<2>(y) / pow<2>(x), rounding | overflow | underflow);
  RULE(sqrt(x) * sqrt(x), pow<2>(sqrt(x)));
  RULE(pow(x, select(0_c < 1_c, 2_c, y)), x * x, rounding);
}

TEST_CASE("signs", "[transform][soundness]") {
  RULE((-x) * y, -(x * y));
  RULE(x * -y, -(x * y));
  RULE((-x) * (-y), x * y);
  RULE((-x) / y, -(x / y));
  RULE(x / (-y), -(x / y));
  RULE(x - (-y), x + y);
  RULE(-(x - y), y - x, zero_sign);
  RULE(-(x + y), -x - y, zero_sign);
  RULE(pow<2>(-x), pow<2>(x));
  RULE(pow<3>(-x), -pow<3>(x));
  RULE((y - x) * z, -((x - y) * z));
  RULE(z / (y - x), -(z / (x - y)));
  RULE((y - x) * (x - y), -pow<2>(x - y), zero_sign);
  RULE(x * (-2_c * y), -2_c * x * y, overflow);
}

TEST_CASE("selections", "[transform][soundness]") {
  RULE(select(x < y, z, z), z);
  RULE(select(0_c < 1_c, x, y), x);
  RULE(select(1_c < 0_c, x, y), y);
  RULE(select(x < y, x < y, 0_c), x < y);
  RULE(select(x < y, select(x < y, z, x), y), select(x < y, z, y));
  RULE(select(x < y, z, select(x < y, y, x)), select(x < y, z, x));
}

/// f of all functions
template <class Check, class... F>
void for_each(list<F...>, Check check) {
  (check(static_cast<F*>(nullptr)), ...);
}

TEST_CASE("symmetries that descriptions claim", "[transform][soundness]") {
  int claimed = 0;
  for_each(functions::all{}, [&]<class F>(F*) {
    sample s{13};
    for (int i = 0; i < 500; ++i) {
      [[maybe_unused]] const double u = i < awkward_count ? awkward_numbers[i] : s.any(), v = s.any(), sign = F::symmetry == functions::parity::odd ? -1 : 1;
      CAPTURE(F::name, u, v);
      if constexpr (F::symmetry != functions::parity::none && F::arity == 1) {
        if (!same_bits(F::value(-u), sign * F::value(u))) FAIL_CHECK("is not symmetric");
      } else if constexpr (F::symmetry != functions::parity::none && F::arity == 2) {
        if (!same_bits(F::value(-u, v), sign * F::value(u, v)) || !same_bits(F::value(u, -v), sign * F::value(u, v))) FAIL_CHECK("is not symmetric");
      }
      if constexpr (F::commutative && F::arity == 2 && !F::condition)
        if (!same_bits(F::value(u, v), F::value(v, u))) FAIL_CHECK("does not commute");
    }
    claimed += F::symmetry != functions::parity::none || F::commutative;
  });
  CHECK(claimed > 20);
}

TEST_CASE("values that descriptions call exact", "[transform][soundness]") {
  constexpr number numbers[] = {{0, 1}, {1, 1}, {-1, 1}, {2, 1}, {-2, 1}, {3, 1}, {4, 1}, {1, 4}, {9, 16}, {8, 27}, {-27, 1}, {5, 2}, {-7, 3}, {1, 2}, {-1, 2}, {100, 1}};
  int folded_values = 0;
  const auto check = [&](const char* name, const functions::function_info* f, const number* a, double value) {
    number exact{};
    if (!f->fold(a, exact)) return;
    ++folded_values;
    const double u = to<double>(a[0]), v = f->arity > 1 ? to<double>(a[1]) : 0, expected = to<double>(exact);
    CAPTURE(name, u, v, expected, value);
    if (!near(value, expected, std::fmax(std::fabs(expected), std::fmax(std::fabs(u), std::fabs(v))))) FAIL_CHECK("is not the value");
  };
  for_each(functions::all{}, [&]<class F>(F*) {
    for (const number u : numbers)
      for (const number v : numbers) {
        const number a[] = {u, v};
        const bool truths = (u == number{0, 1} || u == number{1, 1}) && (v == number{0, 1} || v == number{1, 1});
        if (!truths && (std::is_same_v<F, functions::and_fn> || std::is_same_v<F, functions::or_fn> || std::is_same_v<F, functions::not_fn>)) continue;
        if constexpr (F::arity == 1) check(F::name, functions::info<F>(), a, F::value(to<double>(u)));
        else if constexpr (F::arity == 2) check(F::name, functions::info<F>(), a, F::value(to<double>(u), to<double>(v)));
      }
  });
  CHECK(folded_values > 1000);
}

}  // namespace
