import CheckoutWorkload
import Measuring

// Prints the tables of the small workload; with --quick, for fewer bodies.
let isQuick = CommandLine.arguments.contains("--quick")
let workload = CheckoutWorkload(count: isQuick ? 500 : 10_000)
try await BenchmarkCommand.printTable(workload.workloads(), rounds: isQuick ? 3 : 11)
