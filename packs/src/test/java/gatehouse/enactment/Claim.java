package gatehouse.enactment;

/// A test that claims to prove a capability.
///
/// @param capability what it claims to prove
/// @param test the test, as `class#method`
/// @param runs whether it is a test that is not disabled
/// @param asserts whether it contains an assertion, itself or in a method of its class that it
///   calls
record Claim(String capability, String test, boolean runs, boolean asserts) {}
