import GrowthWorkload

try await GrowthReport.print(rounds: 7)
