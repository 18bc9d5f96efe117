# SPDX-License-Identifier: BSL-1.0
# gnuplot -c picture.gnuplot <ratios.dat> <picture.svg>
# Time of each task by the time of the best of code by hand and by SymPy.
set terminal svg noenhanced size 960,880 font "sans,13" background "white"
set output ARG2
set datafile missing "nan"
stats ARG1 using 0 nooutput
set yrange [STATS_records - 0.4:-0.6]
set ytics nomirror scale 0
set logscale x
set xrange [0.5:1000]
set xtics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200, "500" 500, "1000" 1000)
set xlabel "time / best of code by hand and by SymPy"
set grid xtics ytics lt 1 lw 0.6 lc rgb "#d8d8d8"
set key outside top center horizontal maxcols 7 maxrows 2 samplen 0.2 width 1 reverse Left
set arrow from first 1, graph 0 to first 1, graph 1 nohead lc rgb "#555555" back
plot ARG1 using 4:0:ytic(1) title "by hand" pt 4 ps 0.8 lc rgb "#555555", \
     ARG1 using 5:0 title "SymPy, basic" pt 6 ps 0.7 lc rgb "#1b6ca8", \
     ARG1 using 6:0 title "SymPy, none" pt 2 ps 0.6 lc rgb "#1b6ca8", \
     ARG1 using 7:0 title "Ceres" pt 8 ps 0.8 lc rgb "#3a8f3a", \
     ARG1 using 8:0 title "Sacado" pt 10 ps 0.8 lc rgb "#b8860b", \
     ARG1 using 9:0 title "Boost" pt 12 ps 0.8 lc rgb "#7b4fa0", \
     ARG1 using 2:0 title "Leibniz" pt 7 ps 0.8 lc rgb "#c1272d"
