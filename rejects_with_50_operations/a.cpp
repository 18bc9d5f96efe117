// EXPECT: say [why]: now
// GROWS: MORE -> MORE
#include <leibniz/meta/config.hpp>
template <class T> void f(T) {
#ifndef LEIBNIZ_TWIN
  static_assert(sizeof(T) == 0, "say [why]: now");
#endif
}
int main() { f(0); }
