/// The tables that show how the times of decoding and of encoding grow.
public enum GrowthReport {
    /// Measures everything, and prints the tables.
    public static func print(rounds: Int) async throws {
        Swift.print("Medians of \(rounds) interleaved rounds, processor time.\n")
        Swift.print(try await BodySizes.table(rounds: rounds), terminator: "\n\n")
        Swift.print(try await CatalogSizes.typesTable(rounds: rounds), terminator: "\n\n")
        Swift.print(try await CatalogSizes.propertiesTable(rounds: rounds), terminator: "\n\n")
        Swift.print(try await BatchSizes.table(rounds: rounds))
    }
}
