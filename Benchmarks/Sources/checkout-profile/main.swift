import CheckoutWorkload

// usage: checkout-profile nothing|decode|read COUNT
// Processes COUNT bodies once, without concurrency, which profilers cannot follow.
let arguments = CommandLine.arguments
let workload = CheckoutWorkload(count: arguments.last.flatMap { Int($0) } ?? 1_000)
switch arguments.dropFirst().first {
case "decode": try workload.decodeAll()
case "read": try workload.readAll()
default: break
}
