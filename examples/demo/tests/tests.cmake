# SPDX-License-Identifier: BSL-1.0
# The demo as a test: the tour runs once, its figures are looked up in what it printed; bad files are refused.

set(tests ${CMAKE_CURRENT_SOURCE_DIR}/tests)
set(tour ${CMAKE_CURRENT_BINARY_DIR}/tour)
set(program -DPROGRAM=$<TARGET_FILE:leibniz_demo>)

add_test(NAME demo.tour
         COMMAND ${CMAKE_COMMAND} ${program} "-DARGUMENTS=--out;${tour}" -DREPORT=${tour}.txt
                 -P ${tests}/check_run.cmake)
set_tests_properties(demo.tour PROPERTIES FIXTURES_SETUP demo_tour)

# demo_says(<name> <regex>...): the tour printed all of these.
function(demo_says name)
  add_test(NAME demo.${name}
           COMMAND ${CMAKE_COMMAND} -DREPORT=${tour}.txt "-DSAYS=${ARGN}" -P ${tests}/check_report.cmake)
  set_tests_properties(demo.${name} PROPERTIES FIXTURES_REQUIRED demo_tour)
endfunction()

demo_says(slopes "f'\\(-0.5\\) = -1\\.000" "f'\\( 0.0\\) =  0\\.000" "f'\\( 0.5\\) =  1\\.000")
demo_says(formulas "f'\\(x\\) = 2\\*x" "f''\\(x\\) = 2\n")
demo_says(gradient "gradient = \\( 0\\.47416, -0\\.40342\\)" "Hessian  = \\(-0\\.25903  -0\\.73846\\)"
          "steepest slope [^\n]* 0\\.6226")
demo_says(stationary_points "9 stationary points: 4 minima, 1 maximum, 4 saddles"
          "3\\.000000   2\\.000000 [^\n]* minimum" "-0\\.270845  -0\\.923039   181\\.6165 [^\n]* maximum"
          "0\\.086678   2\\.884255 [^\n]* saddle")
demo_says(descent "\\( 0\\.2, -0\\.4\\)  ->  \\( 3\\.000000,  2\\.000000\\)"
          "Newton's method +[0-9]+ steps, ends at \\(1\\.000000000, 1\\.000000000\\)")
demo_says(differences "f'  = 4\\.0534278938986" "f'' = 9\\.463073681596")
demo_says(treated "Vm +212\\.684 +212\\.7   yes" "standard error +6\\.94[67][0-9]* +6\\.947   yes"
          "K +0\\.064121 +0\\.0641   yes" "standard error +0\\.00828[0-9]* +0\\.00828   yes"
          "sum of squares +1195\\.449 +1195\\.4   yes")
demo_says(untreated "Vm +160\\.280 +160\\.3   yes" "K +0\\.047708 +0\\.0477   yes")

# Pictures are drawn where gnuplot is; without it the scripts are kept and all is well.
find_program(LEIBNIZ_GNUPLOT gnuplot)
mark_as_advanced(LEIBNIZ_GNUPLOT)
if(LEIBNIZ_GNUPLOT)
  demo_says(pictures "8 of 8 pictures were drawn")
endif()
add_test(NAME demo.without_gnuplot
         COMMAND ${CMAKE_COMMAND} ${program} "-DARGUMENTS=--out;${tour}_undrawn;${tests}/exact.csv"
                 "-DSAYS=gnuplot was not found" -DMAKES=${tour}_undrawn/fit.gp -P ${tests}/check_run.cmake)
set_tests_properties(demo.without_gnuplot PROPERTIES ENVIRONMENT PATH=)

add_test(NAME demo.own_data
         COMMAND ${CMAKE_COMMAND} ${program} "-DARGUMENTS=--out;${tour}_own;${tests}/exact.csv"
                 "-DSAYS=Vm +10 ;K +2 " -DMAKES=${tour}_own/fit.gp -P ${tests}/check_run.cmake)

# demo_refuses(<name> <exit code> <regex> <argument>...): fails with the message.
function(demo_refuses name code message)
  add_test(NAME demo.refuses_${name}
           COMMAND ${CMAKE_COMMAND} ${program} "-DARGUMENTS=--out;${tour}_refused;${ARGN}"
                   -DCODE=${code} "-DSAYS=${message}" -P ${tests}/check_failure.cmake)
endfunction()

# demo_refuses_file(<name> <regex>): the same for tests/<name>.csv.
function(demo_refuses_file name message)
  demo_refuses(${name} 1 "${message}" ${tests}/${name}.csv)
endfunction()

demo_refuses_file(no_such_file "no_such_file.csv: there is no such file")
demo_refuses_file(empty "empty.csv: the file is empty")
demo_refuses_file(only_a_header "too few rows: 0 found")
demo_refuses_file(too_few_rows "too few rows: 2 found, at least 3")
demo_refuses_file(not_a_number "not_a_number.csv, line 3: column 2: 'fast' is not a number")
demo_refuses_file(empty_cell "line 3: column 2: the cell is empty")
demo_refuses_file(not_finite "line 3: column 2: 'inf' is not a finite number")
demo_refuses_file(three_columns "line 4: two columns, x and y with a comma between, are needed. there are 3")
demo_refuses_file(one_column "line 1: two columns, x and y with a comma between, are needed. there is 1")
demo_refuses_file(negative_concentration "line 2: column 1: a concentration cannot be negative")
demo_refuses_file(one_concentration "at least two different concentrations")
demo_refuses_file(too_large "use other units")
demo_refuses_file(straight_line "no convergence: the rates do not level off")
demo_refuses_file(level_line "no convergence: the rates do not rise")
demo_refuses(a_folder 1 "is a folder" ${tests})
demo_refuses(unknown_options 2 "usage: leibniz_demo" --fast)
demo_refuses(out_without_a_folder 2 "usage: leibniz_demo" --out)

get_property(demo_tests DIRECTORY PROPERTY TESTS)
set_tests_properties(${demo_tests} PROPERTIES LABELS demo TIMEOUT 120)
