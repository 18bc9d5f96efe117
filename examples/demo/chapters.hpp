// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>

namespace demo {

class gallery;

void one_variable(gallery& pictures);        // 1: the derivative as slope and as prediction
void two_variables(gallery& pictures);       // 2: partial derivatives, gradient, Hessian
void stationary_points(gallery& pictures);   // 3: minima, maxima and saddles by Newton's method
void going_downhill(gallery& pictures);      // 4: steepest descent, and what the Hessian adds
void finite_differences(gallery& pictures);  // 5: what a difference quotient can and cannot do
bool puromycin(
    gallery& pictures);  // 6: a model fitted to measurements; true when the published figures are met

/// Fits the model of chapter 6 to the two columns of a CSV file.
void own_data(const std::filesystem::path& path, gallery& pictures);

}  // namespace demo
