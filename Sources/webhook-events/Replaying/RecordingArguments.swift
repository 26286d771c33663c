#if CLI
import ArgumentParser
import CatalogDecoding
import CatalogFiles
import DeliveryRecording
import EventCatalog
import EventCodeGeneration

/// A recording, the deliveries that are selected of it, and the catalog to decode them with.
struct RecordingArguments: ParsableArguments {
    @Argument(help: "The recording, deliveries.jsonl.")
    var recording: String

    @Option(
        name: .customLong("check"),
        help: ArgumentHelp(
            "Decodes the deliveries with this catalog, and sends nothing.", valueName: "CATALOG"))
    var catalog: String?

    @Option(
        help: ArgumentHelp(
            "Only deliveries with such a type, outcome or status: 'type=order.*', 'outcome=malformed', 'status=500'; repeat for more conditions.",
            valueName: "MEMBER=PATTERN"))
    var only: [ReplayFilter] = []

    /// The selected deliveries, with their locations.
    func deliveries() throws -> [(location: String, delivery: RecordedDelivery)] {
        try DeliveryFile(path: recording).deliveries
            .filter { item in only.allSatisfy { $0.matches(item.delivery) } }
    }

    /// Decodes deliveries with a catalog, and prints a line for each event.
    ///
    /// - Returns: Whether all events are known.
    func check(with catalog: String) throws -> Bool {
        let output = try CatalogFiles(catalog: catalog).generate()
        guard let decoder = CatalogDecoder(output) else {
            for diagnostic in output.diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            return false
        }
        let reports = try deliveries().map { BodyReport(of: $1.message, path: $0, decoder) }
        for line in reports.flatMap(\.lines) { print(line) }
        let known = reports.filter(\.isKnown).count
        print("\(known) of \(reports.count) deliveries are known")
        return known == reports.count
    }
}
#endif
