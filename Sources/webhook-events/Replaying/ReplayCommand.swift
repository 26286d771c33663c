#if CLI && Receiver
import ArgumentParser
import CatalogDecoding
import CatalogFiles
import DeliveryRecording
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver
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
        if catalog == nil { try endpoint.requireDestination() }
        if catalog != nil, endpoint.destination != nil {
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
            let deliveries = try DeliveryFile(path: recording).deliveries
                .filter { item in only.allSatisfy { $0.matches(item.delivery) } }
            if let catalog {
                isExpected = try check(deliveries, with: catalog)
            } else {
                isExpected = try await send(deliveries)
            }
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
        if !isExpected { throw ExitCode.findings }
    }

    // MARK: - Decoding

    private func check(
        _ deliveries: [(location: String, delivery: RecordedDelivery)], with catalog: String
    ) throws -> Bool {
        let output = try CatalogFiles(catalog: catalog).generate()
        guard let decoder = CatalogDecoder(output) else {
            for diagnostic in output.diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            return false
        }
        let reports = deliveries.map { BodyReport(of: $1.message, path: $0, decoder) }
        for line in reports.flatMap(\.lines) { print(line) }
        let known = reports.filter(\.isKnown).count
        print("\(known) of \(reports.count) deliveries are known")
        return known == reports.count
    }

    // MARK: - Sending

    private func send(
        _ deliveries: [(location: String, delivery: RecordedDelivery)]
    ) async throws -> Bool {
        let sender = try endpoint.sender()
        let assignments = try set.map { try ValueAssignment($0) }
        var unexpected = 0
        var last: DateTime?
        for (location, recorded) in deliveries {
            if let pause = speed.pause(from: last, to: recorded.received) {
                try await Task.sleep(for: pause)
            }
            last = recorded.received ?? last
            let request = try ReplayedRequest(
                recorded, signedBy: asRecorded ? nil : sender.scheme, url: sender.url,
                hasNewID: newIds, assignments)
            let status = try await status(of: request.delivery, from: sender)
            let isExpected = expect.isMet(by: status.code, recorded: recorded.status)
            if !isExpected { unexpected += 1 }
            let type = recorded.event?.type ?? "without a type"
            print(
                "\(location): \(type) \(request.delivery.id): \(recorded.status.map(String.init) ?? "-") → \(status.text)\(isExpected ? "" : ", unexpected")"
                    .escapedForTerminal())
        }
        print("\(deliveries.count - unexpected) of \(deliveries.count) statuses are as expected")
        return unexpected == 0
    }

    /// The status of the answer; without a code if there was none.
    private func status(
        of delivery: OutgoingDelivery, from sender: DeliverySender
    ) async throws -> (code: Int?, text: String) {
        if asRecorded {
            let request = WebhookRequest(url: sender.url, message: delivery.message)
            do {
                let response = try await sender.transport.send(request)
                return (response.status, "\(response.status)")
            } catch {
                return (nil, "\(error)")
            }
        }
        switch try await sender.send(delivery).outcome {
        case .responded(let response): return (response.status, "\(response.status)")
        case .failed(let reason): return (nil, reason)
        }
    }
}
#endif
