#if CLI
import ArgumentParser
import CatalogDecoding
import CatalogFiles
import DeliveryRecording
import EventCatalog
import EventCodeGeneration
import StrictJSON

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

    @Flag(help: "Prints one JSON object (schema/replay-report.schema.json).")
    var json = false

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
        let known = reports.filter(\.isKnown).count
        if json {
            report(of: reports.map(\.json), isAsExpected: known == reports.count).print()
            return known == reports.count
        }
        for line in reports.flatMap(\.lines) { print(line) }
        print("\(known) of \(reports.count) deliveries are known")
        return known == reports.count
    }

    func report(of results: [JSONValue], isAsExpected: Bool) -> ReplayReport {
        ReplayReport(recording: recording, isAsExpected: isAsExpected, deliveries: results)
    }
}
#endif
