# SPDX-License-Identifier: BSL-1.0
# gnuplot -c picture.gnuplot <accuracy.dat> <picture.svg>
# The largest errors of each function in double: value, first and second derivatives.
set terminal svg noenhanced size 980,1860 font "sans,12" background "white"
set output ARG2
set datafile missing "nan"
stats ARG1 using 0 nooutput
set yrange [STATS_records - 0.4:-0.6]
set ytics nomirror scale 0
set logscale x
set xrange [0.08:3e16]
set xtics ("0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1e3, "1e6" 1e6, "1e9" 1e9, "1e12" 1e12, "all digits" 4.5e15) scale 0.5
set x2tics ("0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1e3, "1e6" 1e6, "1e9" 1e9, "1e12" 1e12, "all digits" 4.5e15) scale 0.5
set logscale x2
set x2range [0.08:3e16]
set xlabel "largest error in double, ulps (left end: at most 0.1, or exact)"
set grid xtics ytics lt 1 lw 0.6 lc rgb "#d8d8d8"
set key outside top center horizontal samplen 0.4 width 2 reverse Left
set arrow from first 4, graph 0 to first 4, graph 1 nohead lc rgb "#555555" dt 2 back
low(v) = v < 0.1 ? 0.1 : v > 1e16 ? 1e16 : v
plot ARG1 using (low($4)):0 title "second derivatives" pt 6 ps 0.7 lc rgb "#b8860b", \
     ARG1 using (low($3)):0 title "first derivatives" pt 7 ps 0.8 lc rgb "#c1272d", \
     ARG1 using (low($2)):0:ytic(1) title "value" pt 2 ps 0.6 lc rgb "#1b6ca8"
