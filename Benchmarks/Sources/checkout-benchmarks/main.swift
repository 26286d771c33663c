import CheckoutWorkload
import Measuring

// usage: checkout-benchmarks [--quick]            prints the table of the small workload
//        checkout-benchmarks --row NAME COUNT     decodes COUNT bodies twice, for a profiler
let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("--row", 3):
    let workload = CheckoutWorkload(count: Int(arguments[3]) ?? 1_000).decoding
    try await BenchmarkCommand.printRow(arguments[2], of: workload, passes: 1)
case ("--quick", 1):
    let workload = CheckoutWorkload(count: 500)
    try await BenchmarkCommand.printTable(workload.workloads(), rounds: 3)
default:
    let workload = CheckoutWorkload(count: 10_000)
    try await BenchmarkCommand.printTable(workload.workloads(), rounds: 11)
}
