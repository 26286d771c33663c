#if HTTP
import ArgumentParser
import DeliveryRecording
import StrictJSON
import WebhookSending

/// Sends recorded deliveries again, or decodes them with a catalog.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Sends recorded deliveries again, or decodes them with a catalog.",
        discussion: """
            Each delivery is signed again with the current time, with the identifier that it had, so \
            that a duplicate stays a duplicate. Each line has the recorded status and the actual one. \
            With '--check', nothing is sent: the events are decoded with a catalog.

            Exit codes: 0 if all statuses are as expected, or all events are known, 1 if not, 2 if the \
            recording or the catalog cannot be read.
            """)

    @OptionGroup var source: RecordingArguments

    @Option(
        help: ArgumentHelp(
            "How many times as fast as recorded, or 'max' (default: max).", valueName: "FACTOR"))
    var speed = ReplaySpeed.maximum

    @Flag(help: "Sends the recorded header fields, with the old signature.")
    var asRecorded = false

    @Flag(help: "Sends each delivery with a new identifier, so that none is a duplicate.")
    var newIds = false

    @Option(
        help: ArgumentHelp(
            "A change to each body, such as data.object.amount=100.15.", valueName: "PATH=VALUE"))
    var set: [String] = []

    @Option(
        help: ArgumentHelp(
            "The expected statuses: 'same' as recorded, or '2xx' (default: 2xx).",
            valueName: "STATUS"))
    var expect = ReplayExpectation.success

    @OptionGroup var endpoint: EndpointOptions

    func validate() throws {
        if source.catalog == nil {
            try asRecorded ? endpoint.requireDestination() : endpoint.requireSignedDestination()
        }
        if source.catalog != nil, endpoint.destination != nil {
            throw ValidationError("pass either '--check' or '--to'")
        }
        do {
            _ = try set.map { try ValueAssignment($0) }
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() async throws {
        let isExpected: Bool
        do {
            if let catalog = source.catalog {
                isExpected = try source.check(with: catalog)
            } else {
                let deliveries = try source.deliveries()
                isExpected = try await endpoint.withTransport { transport in
                    let sender = try endpoint.sender(over: transport, isSigning: !asRecorded)
                    return try await send(deliveries, with: sender)
                }
            }
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
        if !isExpected { throw ExitCode.findings }
    }

    private func send(
        _ deliveries: [(location: String, delivery: RecordedDelivery)], with sender: DeliverySender
    ) async throws -> Bool {
        var results: [JSONValue] = []
        let replay = Replay(
            sender: sender, speed: speed, isAsRecorded: asRecorded, hasNewIDs: newIds,
            assignments: try set.map { try ValueAssignment($0) }, expectation: expect,
            report: { result in
                if source.json { results.append(result.json) } else { print(result.line) }
            })
        let unexpected = try await replay.send(deliveries)
        if source.json {
            source.report(of: results, isAsExpected: unexpected == 0).print()
            return unexpected == 0
        }
        print("\(deliveries.count - unexpected) of \(deliveries.count) statuses are as expected")
        return unexpected == 0
    }
}
#endif
