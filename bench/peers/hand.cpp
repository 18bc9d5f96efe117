// SPDX-License-Identifier: BSL-1.0
// Careful code by hand for K1 to K8. It shares what a person would share, divides as rarely as possible, and uses what a
// person knows of the formula: a chain, a cofactor matrix, Euler's theorem for homogeneous functions.
#include "peer.hpp"

#include <cmath>
#include <iterator>

namespace {

using std::cos, std::erfc, std::exp, std::log, std::sin, std::sqrt;

void K1g(const double* x, const double*, double* out) {
  constexpr int n = 10;
  double value = 0, from_left = 0, gradient[n];
  for (int i = 0; i < n - 1; ++i) {
    const double a = x[i + 1] - x[i] * x[i], b = 1 - x[i], slope = 200 * a;
    value += 100 * a * a + b * b;
    gradient[i] = from_left - 2 * slope * x[i] - 2 * b;
    from_left = slope;
  }
  gradient[n - 1] = from_left;
  out[0] = value;
  for (int i = 0; i < n; ++i) out[1 + i] = gradient[i];
}

void K1h(const double* x, const double* p, double* out) {
  constexpr int n = 10;
  K1g(x, p, out);
  double* H = out + 1 + n;
  for (int k = 0; k < n * n; ++k) H[k] = 0;
  double from_left = 0;
  for (int i = 0; i < n - 1; ++i) {
    H[(n + 1) * i] = from_left + 1200 * x[i] * x[i] - 400 * x[i + 1] + 2;
    H[(n + 1) * i + 1] = H[(n + 1) * i + n] = -400 * x[i];
    from_left = 200;
  }
  H[n * n - 1] = from_left;
}

void K2g(const double* x, const double* p, double* out) {
  constexpr int n = 8;
  constexpr double root2 = 1.4142135623730951, per_root8 = 0.35355339059327373;
  const double *A = p, *b = p + n * n, RT = p[n * n + n];
  double covolume = 0, amount = 0, Ax[n] = {}, gradient[n];
  for (int i = 0; i < n; ++i) {
    covolume += b[i] * x[i];
    amount += x[i];
  }
  for (int j = 0; j < n; ++j)  // A is symmetric
    for (int i = 0; i < n; ++i) Ax[i] += A[n * j + i] * x[j];
  double xAx = 0, ideal = 0;
  for (int i = 0; i < n; ++i) xAx += x[i] * Ax[i];

  const double per_free = 1 / (1 - covolume), per_covolume = 1 / covolume;
  const double numerator = 1 + (1 + root2) * covolume, denominator = 1 + (1 - root2) * covolume;
  const double L = log(numerator / denominator), k = per_root8 * per_covolume, q = xAx * k;
  const double by_covolume = RT * amount * per_free + q * per_covolume * L -
                             q * ((1 + root2) / numerator - (1 - root2) / denominator);
  const double by_Ax = -2 * k * L;
  for (int i = 0; i < n; ++i) {
    const double l = log(x[i] * per_free);
    ideal += x[i] * l;
    gradient[i] = RT * (l + 1) + by_Ax * Ax[i] + by_covolume * b[i];
  }
  out[0] = RT * ideal - q * L;
  for (int i = 0; i < n; ++i) out[1 + i] = gradient[i];
}

void K3j(const double* x, const double* seen, double* out) {
  const double X0 = x[11] - x[3], X1 = x[12] - x[4], X2 = x[13] - x[5];
  const double angle = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]), per_angle = 1 / angle;
  const double c = cos(angle), s = sin(angle), c1 = 1 - c;
  const double w0 = x[0] * per_angle, w1 = x[1] * per_angle, w2 = x[2] * per_angle;
  const double k0 = w1 * X2 - w2 * X1, k1 = w2 * X0 - w0 * X2, k2 = w0 * X1 - w1 * X0;
  const double wX = w0 * X0 + w1 * X1 + w2 * X2, t = wX * c1;
  const double q0 = X0 * c + k0 * s + w0 * t, q1 = X1 * c + k1 * s + w1 * t, q2 = X2 * c + k2 * s + w2 * t;
  const double per_depth = 1 / q2, u = q0 * per_depth, v = q1 * per_depth, r2 = u * u + v * v;
  const double L = 1 + r2 * (x[9] + x[10] * r2), dL = 2 * x[9] + 4 * x[10] * r2;
  const double f = x[6], weight = x[14], uL = u * L, vL = v * L;
  const double e0 = uL * f + x[7] - seen[0], e1 = vL * f + x[8] - seen[1];
  // how the turned point moves with the angle
  const double a0 = -s * X0 + c * k0 + s * wX * w0, a1 = -s * X1 + c * k1 + s * wX * w1, a2 = -s * X2 + c * k2 + s * wX * w2;
  const double wf = weight * f;
  const double by_u[2] = {wf * (L + dL * u * u), wf * dL * u * v}, by_v[2] = {wf * dL * u * v, wf * (L + dL * v * v)};

  out[0] = weight * e0;
  out[1] = weight * e1;
  for (int m = 0; m < 2; ++m) {
    double* J = out + 2 + 15 * m;
    const double r0 = by_u[m] * per_depth, r1 = by_v[m] * per_depth, r2m = -(r0 * u + r1 * v);
    const double rw = r0 * w0 + r1 * w1 + r2m * w2, rk = r0 * k0 + r1 * k1 + r2m * k2, ra = r0 * a0 + r1 * a1 + r2m * a2;
    const double y0 = X1 * r2m - X2 * r1, y1 = X2 * r0 - X0 * r2m, y2 = X0 * r1 - X1 * r0;
    const double along = ra - per_angle * (s * rk + 2 * c1 * wX * rw);
    const double across = per_angle * s, by_X = per_angle * c1 * rw, by_r = per_angle * t;
    J[0] = along * w0 + across * y0 + by_X * X0 + by_r * r0;
    J[1] = along * w1 + across * y1 + by_X * X1 + by_r * r1;
    J[2] = along * w2 + across * y2 + by_X * X2 + by_r * r2m;
    const double cw = c1 * rw;
    const double x0 = c * r0 + s * (r1 * w2 - r2m * w1) + cw * w0;
    const double x1 = c * r1 + s * (r2m * w0 - r0 * w2) + cw * w1;
    const double x2 = c * r2m + s * (r0 * w1 - r1 * w0) + cw * w2;
    J[3] = -x0;
    J[4] = -x1;
    J[5] = -x2;
    J[11] = x0;
    J[12] = x1;
    J[13] = x2;
  }
  double* J = out + 2;
  J[6] = weight * uL;
  J[7] = weight;
  J[8] = 0;
  J[9] = wf * u * r2;
  J[10] = J[9] * r2;
  J[14] = e0;
  J += 15;
  J[6] = weight * vL;
  J[7] = 0;
  J[8] = weight;
  J[9] = wf * v * r2;
  J[10] = J[9] * r2;
  J[14] = e1;
}

void K4g(const double* x, const double*, double* out) {
  constexpr int n = 20;
  double before[n], gradient[n];
  before[0] = 1;
  for (int i = 1; i < n; ++i) before[i] = before[i - 1] * x[i - 1];
  const double value = before[n - 1] * x[n - 1];
  double behind = 1;
  for (int i = n - 1; i >= 0; --i) {
    gradient[i] = before[i] * behind;
    behind *= x[i];
  }
  out[0] = value;
  for (int i = 0; i < n; ++i) out[1 + i] = gradient[i];
}

/// What energy, gradient and Hessian of the tetrahedron have in common.
struct tetrahedron {
  const double* B;
  double volume, mu, lambda;
  double F[9], G[9], L, value;  // the deformation gradient; B F^-1; log J; the energy

  tetrahedron(const double* x, const double* p) : B(p), volume(p[9]), mu(p[10]), lambda(p[11]) {
    double e[9];
    for (int k = 0; k < 3; ++k)
      for (int i = 0; i < 3; ++i) e[3 * k + i] = x[3 * k + 3 + i] - x[i];
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) F[3 * i + j] = e[i] * B[j] + e[3 + i] * B[3 + j] + e[6 + i] * B[6 + j];
    const double C[9] = {F[4] * F[8] - F[5] * F[7], F[5] * F[6] - F[3] * F[8], F[3] * F[7] - F[4] * F[6],
                         F[2] * F[7] - F[1] * F[8], F[0] * F[8] - F[2] * F[6], F[1] * F[6] - F[0] * F[7],
                         F[1] * F[5] - F[2] * F[4], F[2] * F[3] - F[0] * F[5], F[0] * F[4] - F[1] * F[3]};
    const double J = F[0] * C[0] + F[1] * C[1] + F[2] * C[2], per_J = 1 / J;
    L = log(J);
    double I1 = 0;
    for (int k = 0; k < 9; ++k) I1 += F[k] * F[k];
    value = volume * (0.5 * mu * (I1 - 3) - mu * L + 0.5 * lambda * L * L);
    for (int k = 0; k < 3; ++k)
      for (int i = 0; i < 3; ++i)
        G[3 * k + i] = (B[3 * k] * C[3 * i] + B[3 * k + 1] * C[3 * i + 1] + B[3 * k + 2] * C[3 * i + 2]) * per_J;
  }

  void write_gradient(double* out) const {
    const double by_F = volume * mu, by_G = volume * (lambda * L - mu);
    double g[9];
    for (int k = 0; k < 3; ++k)
      for (int i = 0; i < 3; ++i)
        g[3 * k + i] = by_F * (F[3 * i] * B[3 * k] + F[3 * i + 1] * B[3 * k + 1] + F[3 * i + 2] * B[3 * k + 2]) +
                       by_G * G[3 * k + i];
    out[0] = value;
    for (int i = 0; i < 3; ++i) out[1 + i] = -(g[i] + g[3 + i] + g[6 + i]);  // moving all corners changes nothing
    for (int i = 0; i < 9; ++i) out[4 + i] = g[i];
  }
};

void K5g(const double* x, const double* p, double* out) { tetrahedron(x, p).write_gradient(out); }

void K5h(const double* x, const double* p, double* out) {
  const tetrahedron t(x, p);
  const double *B = t.B, *G = t.G;
  const double by_FF = t.volume * t.mu, by_GG = t.volume * (t.mu - t.lambda * t.L), by_squares = t.volume * t.lambda;
  double BB[9], h[81], first[27];  // h: by corners 1 to 3; first: by corner 0 and those
  for (int k = 0; k < 3; ++k)
    for (int l = 0; l < 3; ++l)
      BB[3 * k + l] = by_FF * (B[3 * k] * B[3 * l] + B[3 * k + 1] * B[3 * l + 1] + B[3 * k + 2] * B[3 * l + 2]);
  for (int k = 0; k < 3; ++k)
    for (int i = 0; i < 3; ++i)
      for (int l = 0; l < 3; ++l)
        for (int m = 0; m < 3; ++m)
          h[(3 * k + i) * 9 + 3 * l + m] = by_GG * G[3 * k + m] * G[3 * l + i] + by_squares * G[3 * k + i] * G[3 * l + m] +
                                           (i == m ? BB[3 * k + l] : 0.0);
  for (int i = 0; i < 3; ++i)
    for (int c = 0; c < 9; ++c) first[9 * i + c] = -(h[9 * i + c] + h[27 + 9 * i + c] + h[54 + 9 * i + c]);

  double* H = out + 13;
  for (int i = 0; i < 3; ++i) {
    for (int m = 0; m < 3; ++m) H[12 * i + m] = -(first[9 * i + m] + first[9 * i + 3 + m] + first[9 * i + 6 + m]);
    for (int c = 0; c < 9; ++c) H[12 * i + 3 + c] = first[9 * i + c];
  }
  for (int r = 0; r < 9; ++r) {
    for (int i = 0; i < 3; ++i) H[12 * (3 + r) + i] = first[9 * i + r];
    for (int c = 0; c < 9; ++c) H[12 * (3 + r) + 3 + c] = h[9 * r + c];
  }
  t.write_gradient(out);
}

template <bool Hessian>
void call_option(const double* x, double* out) {
  constexpr double root_half = 0.70710678118654752, per_root_two_pi = 0.3989422804014327;
  const double S = x[0], K = x[1], sigma = x[2], tau = x[3], r = x[4];
  const double root = sqrt(tau), width = sigma * root, per_width = 1 / width;
  const double d1 = (log(S / K) + (r + 0.5 * sigma * sigma) * tau) * per_width, d2 = d1 - width;
  const double n1 = 0.5 * erfc(d1 * -root_half), n2 = 0.5 * erfc(d2 * -root_half);
  const double bond = exp(-r * tau), density = per_root_two_pi * exp(-0.5 * d1 * d1);
  const double Sd = S * density, bond_n2 = bond * n2, owed = K * bond_n2;
  const double by_sigma = Sd * root, by_tau = 0.5 * Sd * sigma / root + r * owed, by_r = tau * owed;

  if constexpr (Hessian) {
    const double per_K = 1 / K, per_sigma = 1 / sigma, per_root = sigma * per_width, per_tau = per_root * per_root;
    const double ratio = S * per_K;
    const double d1_tau = (r + 0.5 * sigma * sigma) * per_width - 0.5 * d1 * per_tau, d2_tau = d1_tau - 0.5 * sigma * per_root;
    const double SS = density * per_width / S, Ss = -density * d2 * per_sigma, St = density * d1_tau;
    const double Sr = density * root * per_sigma;
    // the price is homogeneous in S and K: the row of K follows by Euler's theorem
    const double Ks = (by_sigma - S * Ss) * per_K, Kt = (by_tau - S * St) * per_K, Kr = (by_r - S * Sr) * per_K;
    const double ss = by_sigma * d1 * d2 * per_sigma, st = Sd * (0.5 * per_root - d1 * root * d1_tau);
    const double sr = -Sd * tau * d1 * per_sigma;
    const double rr = tau * (Sd * root * per_sigma - by_r), rt = owed * (1 - r * tau) + tau * Sd * d2_tau;
    const double tt = -0.5 * sigma * Sd * per_root * (d1 * d1_tau + 0.5 * per_tau) + r * (Sd * d2_tau - r * owed);
    double* H = out + 6;
    H[0] = SS;
    H[1] = H[5] = -SS * ratio;
    H[2] = H[10] = Ss;
    H[3] = H[15] = St;
    H[4] = H[20] = Sr;
    H[6] = SS * ratio * ratio;
    H[7] = H[11] = Ks;
    H[8] = H[16] = Kt;
    H[9] = H[21] = Kr;
    H[12] = ss;
    H[13] = H[17] = st;
    H[14] = H[22] = sr;
    H[18] = tt;
    H[19] = H[23] = rt;
    H[24] = rr;
  }
  out[0] = S * n1 - owed;
  out[1] = n1;
  out[2] = -bond_n2;
  out[3] = by_sigma;
  out[4] = by_tau;
  out[5] = by_r;
}

void K6g(const double* x, const double*, double* out) { call_option<false>(x, out); }
void K6h(const double* x, const double*, double* out) { call_option<true>(x, out); }

void K7g(const double* w, const double* p, double* out) {
  constexpr int rows = bench::logistic::rows, features = bench::logistic::features;
  const double* labels = p + rows * features;
  double value = 0, gradient[features + 1] = {};
  for (int r = 0; r < rows; ++r) {
    const double *row = p + features * r, y = labels[r];
    double z = w[features];
    for (int j = 0; j < features; ++j) z += row[j] * w[j];
    const double e = exp(-y * z), q = 1 + e, slope = -y * e / q;
    value += log(q);
    for (int j = 0; j < features; ++j) gradient[j] += slope * row[j];
    gradient[features] += slope;
  }
  out[0] = value;
  for (int j = 0; j <= features; ++j) out[1 + j] = gradient[j];
}

template <bool Hessian>
void atoms(const double* x, const double* p, double* out) {
  const double epsilon = p[0], sigma = p[1];
  const double d[3] = {x[0] - x[3], x[1] - x[4], x[2] - x[5]};
  const double per_r2 = 1 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
  const double s2 = sigma * sigma * per_r2, s6 = s2 * s2 * s2;
  const double attraction = 4 * epsilon * s6, repulsion = attraction * s6;
  const double slope = 2 * (3 * attraction - 6 * repulsion) * per_r2;
  if constexpr (Hessian) {
    const double bend = 4 * (42 * repulsion - 12 * attraction) * per_r2 * per_r2;
    double* H = out + 7;
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) {
        const double v = bend * d[i] * d[j] + (i == j ? slope : 0.0);
        H[6 * i + j] = H[18 + 6 * i + 3 + j] = v;
        H[6 * i + 3 + j] = H[18 + 6 * i + j] = -v;
      }
  }
  out[0] = repulsion - attraction;
  for (int i = 0; i < 3; ++i) {
    out[1 + i] = slope * d[i];
    out[4 + i] = -slope * d[i];
  }
}

void K8g(const double* x, const double* p, double* out) { atoms<false>(x, p, out); }
void K8h(const double* x, const double* p, double* out) { atoms<true>(x, p, out); }

constexpr bench::entry entries[] = {{"K1g", K1g}, {"K1h", K1h}, {"K2g", K2g}, {"K3j", K3j}, {"K4g", K4g}, {"K5g", K5g},
                                    {"K5h", K5h}, {"K6g", K6g}, {"K6h", K6h}, {"K7g", K7g}, {"K8g", K8g}, {"K8h", K8h}};

}  // namespace

void bench_peer(bench::peer& p) { p = {"hand", entries, std::size(entries)}; }
