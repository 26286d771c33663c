import ArrayWorkload

try await ArraySizes.print(rounds: 15)
