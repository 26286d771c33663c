#if HTTP
import ArgumentParser
import EventCodeGeneration
import Foundation
import StrictJSON
import WebhookEvents
import WebhookSending

/// Sends events of a catalog to an endpoint, as their provider would.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Sends events of a catalog to an endpoint, signed.",
        discussion: """
            Sends an example of the catalog or, if there is none, a sample synthesized from the \
            schema. Each delivery is signed when it is sent. Nothing is sent if a body violates the \
            catalog's schemas, unless '--force' is given. The exit code is 1 then, and if the \
            endpoint did not answer every delivery with a status of 200 to 299.
            """)

    @Option(help: ArgumentHelp("The catalog, NAME.events.json.", valueName: "FILE"))
    var catalog: String

    @Option(help: ArgumentHelp("The event type (default: that of the body).", valueName: "TYPE"))
    var type: String?

    @Flag(help: "Sends all examples of all types.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "A change to the body, such as data.object.amount=100.15. VALUE is JSON, or else a string.",
            valueName: "PATH=VALUE"))
    var set: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file with the body, or '-' for the standard input (default: an example).",
            valueName: "FILE"))
    var body: String?

    @Option(
        help: ArgumentHelp(
            "The identifier of the delivery and of its event, to send the same one again (default: a new one for each).",
            valueName: "ID"))
    var id: String?

    @Option(
        help: ArgumentHelp("Number of copies to send, each with its own event id.", valueName: "N"))
    var count = 1

    @Flag(help: "Retries for three days by the schedule of Standard Webhooks.")
    var retry = false

    @Flag(help: "Sends bodies that violate the catalog's schemas or that it does not describe.")
    var force = false

    @Option(help: .hidden)
    var sourceRoot: String?

    @OptionGroup var endpoint: EndpointOptions

    func validate() throws {
        try endpoint.requireSignedDestination()
        guard !all || body == nil else {
            throw ValidationError("'--body' is for one event, not '--all'")
        }
        guard body != nil || all != (type != nil), !all || type == nil else {
            throw ValidationError("pass either '--type' or '--all'")
        }
        guard count > 0 else { throw ValidationError("a count must be more than 0") }
        do {
            _ = try set.map { try ValueAssignment($0) }
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() async throws {
        let isTaken: Bool
        do {
            isTaken = try await send(try deliveries())
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
        if !isTaken { throw ExitCode.findings }
    }

    private func send(_ deliveries: [OutgoingDelivery]) async throws -> Bool {
        try await endpoint.withTransport { transport in
            let schedule: RetrySchedule = retry ? .standardWebhooks : .never
            return try await send(
                deliveries, with: try endpoint.sender(over: transport, schedule: schedule))
        }
    }

    private func send(
        _ deliveries: [OutgoingDelivery], with sender: DeliverySender
    ) async throws -> Bool {
        var progress = SendingProgress(total: deliveries.count)
        var isTaken = true
        for delivery in deliveries {
            let showsEach = progress.showsEach
            let last = try await sender.send(delivery) { attempt in
                guard showsEach || !attempt.isSuccess else { return }
                StandardError.print("\(delivery.type) \(delivery.id): \(attempt)")
            }
            isTaken = isTaken && last.isSuccess
            if let line = progress.count(isSuccess: last.isSuccess) { StandardError.print(line) }
        }
        print(progress.summary)
        return isTaken
    }

    // MARK: - Deliveries

    private func deliveries() throws -> [OutgoingDelivery] {
        let catalog = try CatalogDeliveries(catalog: catalog, sourceRoot: sourceRoot)
        let assignments = try set.map { try ValueAssignment($0) }
        if let body {
            let type = try self.type ?? catalog.type(ofBodyAt: body)
            let message = try message(of: body, in: catalog, type, assignments)
            let original = catalog.value(of: try DocumentFile.bytes(at: body), ofType: type)
            let outgoing = OutgoingBody(
                original: original.map { EventBody(type: type, json: $0) }, type: type,
                assignments: assignments,
                json: catalog.value(of: message.body, ofType: type))
            try catalog.check([outgoing], isForced: force)
            let base = id ?? Self.freshID
            return (1...count).map { number in
                OutgoingDelivery(
                    id: number == 1 ? base : "\(base)-\(number)", type: type, message: message)
            }
        }
        let types = type.map { [$0] } ?? catalog.samples.types
        let samples = try all ? catalog.samples.samples(of: types) : catalog.samples(of: types[0])
        let examples = all ? samples : Array(samples.prefix(1))
        let deliveries = try numbered(examples, of: catalog, assignments)
        let bodies = try zip(deliveries, examples).map { delivery, example in
            OutgoingBody(
                original: EventBody(example), type: delivery.type, assignments: assignments,
                json: example.isForm
                    ? try assignments.reduce(example.body) { try $1.applied(to: $0) }
                    : try? JSONValue(delivery.message.body))
        }
        try catalog.check(bodies, isForced: force)
        return deliveries
    }

    /// The deliveries of samples. Their events keep their identifiers, unless there are several
    /// copies or an identifier is given.
    private func numbered(
        _ samples: [EventSample], of catalog: CatalogDeliveries, _ assignments: [ValueAssignment]
    ) throws -> [OutgoingDelivery] {
        let base = id ?? Self.freshID
        return try (0..<count * samples.count).map { position in
            let id = count * samples.count == 1 ? base : "\(base)-\(position + 1)"
            var sample = samples[position % samples.count]
            if self.id != nil || count > 1 {
                sample = catalog.samples.identified(sample, as: id)
            }
            return try CatalogDeliveries.delivery(sample, id: id, set: assignments)
        }
    }

    /// A message with a body from a file: its exact bytes, unless it is changed.
    private func message(
        of path: String, in catalog: CatalogDeliveries, _ type: String,
        _ assignments: [ValueAssignment]
    ) throws -> WebhookMessage {
        let sample = catalog.samples.samples(of: type).first
        var bytes: [UInt8]
        if let sample, sample.isForm, !assignments.isEmpty {
            bytes = try DocumentFile.bytes(at: path)
            guard let form = catalog.value(of: bytes, ofType: type) else {
                throw SendError.notJSON(path: path)
            }
            bytes = sample.bytes(of: try assignments.reduce(form) { try $1.applied(to: $0) })
        } else {
            bytes = try Self.bytes(of: path, assignments)
        }
        let headers = sample?.headers ?? []
        return WebhookMessage(headers: headers.map { ($0.name, $0.value) }, body: bytes)
    }

    /// The bytes of a file, with changes applied.
    static func bytes(of path: String, _ assignments: [ValueAssignment]) throws -> [UInt8] {
        guard !assignments.isEmpty else { return try DocumentFile.exactBytes(at: path) }
        guard let json = try? JSONValue(DocumentFile.bytes(at: path)) else {
            throw SendError.notJSON(path: path)
        }
        return try assignments.reduce(json) { try $1.applied(to: $0) }.bytes
    }

    private static var freshID: String {
        "msg_" + UUID().uuidString.replacing("-", with: "").lowercased()
    }
}
#endif
