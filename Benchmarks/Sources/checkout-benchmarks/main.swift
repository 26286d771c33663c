import CheckoutWorkload
import Measuring

// The short run: the small workload with fewer bodies, which builds without GitHub's types.
let quick = CommandLine.arguments.contains("--quick")
let workload = CheckoutWorkload(count: quick ? 500 : 10_000)
try await BenchmarkCommand.printTable(workload.workloads(), rounds: quick ? 3 : 11)
