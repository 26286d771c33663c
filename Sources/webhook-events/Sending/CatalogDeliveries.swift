#if HTTP
import CatalogDecoding
import CatalogFiles
import EventCatalog
import EventCodeGeneration
import StrictJSON
import WebhookEvents
import WebhookSending

/// Deliveries of the events of a catalog on disk.
struct CatalogDeliveries {
    let samples: CatalogSamples
    private let decoder: CatalogDecoder?

    /// Reads a catalog.
    init(catalog: String, sourceRoot: String?) throws {
        let output = try CatalogFiles(catalog: catalog, sourceRoot: sourceRoot).generate()
        guard let samples = output.samples else {
            for diagnostic in output.diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            throw SendError.unsoundCatalog(path: catalog)
        }
        self.samples = samples
        decoder = CatalogDecoder(output)
    }

    /// The value of a body as an event of a type: of JSON, or of a form if the catalog has forms; `nil` for
    /// bytes that are neither.
    func value(of bytes: [UInt8], ofType type: String) -> JSONValue? {
        try? JSONValue(decoder?.json(ofForm: bytes, type: type) ?? bytes)
    }

    /// The event type that a body has, whether the catalog has it or not.
    func type(ofBodyAt path: String) throws -> String {
        let message = WebhookMessage(body: try DocumentFile.exactBytes(at: path))
        let events = (try? decoder?.events(in: message)) ?? []
        let type: String? =
            switch events.first {
            case .known(let event): event.typeName
            case .unknown(let event): event.type
            case .malformed(let event): event.type
            case nil: nil
            }
        guard events.count == 1, let type else { throw SendError.noType(path: path) }
        return type
    }

    /// The samples of a type.
    func samples(of type: String) throws(SendError) -> [EventSample] {
        let samples = samples.samples(of: type)
        guard !samples.isEmpty else {
            throw .unknownType(type, nearest: self.samples.nearestType(to: type))
        }
        return samples
    }

    /// A delivery of a sample.
    static func delivery(
        _ sample: EventSample, id: String, set assignments: [ValueAssignment] = []
    ) throws -> OutgoingDelivery {
        let body = try assignments.reduce(sample.body) { try $1.applied(to: $0) }
        return OutgoingDelivery(
            id: id, type: sample.type,
            message: WebhookMessage(
                headers: sample.headers.map { ($0.name, $0.value) }, body: sample.bytes(of: body)))
    }

    /// The deliveries of a drill, with new events.
    func drill(type: String?, id: String, isForced: Bool) throws -> Drill.Deliveries {
        guard let type = type ?? samples.types.first, let event = try samples(of: type).first
        else { throw SendError.noEvents }
        func delivery(_ sample: EventSample, _ suffix: String) throws -> OutgoingDelivery {
            let id = id + suffix
            return try Self.delivery(samples.identified(sample, as: id), id: id)
        }
        let genuine = samples.identified(event, as: id)
        let body = OutgoingBody(original: EventBody(genuine), type: type, json: genuine.body)
        try check([body], isForced: isForced)
        return Drill.Deliveries(
            event: try delivery(event, ""),
            unknown: try delivery(samples.unknown(type: "webhook.drill.unknown"), "-unknown"),
            malformed: try samples.malformed.map { try delivery($0, "-malformed") })
    }
}
#endif
