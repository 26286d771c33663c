import Benchmark
import CheckoutEvents
import Foundation
import WebhookEvents

/// The operations of `JSONDecoder` and `JSONEncoder` for a profiler: on generated types, on plain structs
/// whose conformance the compiler synthesizes, and on a plain struct that also has the property that the
/// catalog does not list.
public enum CodableOperation: String {
    case payloadDecode = "payload-decode"
    case payloadEncode = "payload-encode"
    case eventDecode = "event-decode"
    case eventEncode = "event-encode"
    case plainPayloadDecode = "plain-payload-decode"
    case plainPayloadEncode = "plain-payload-encode"
    case keptPayloadDecode = "kept-payload-decode"
    case keptPayloadEncode = "kept-payload-encode"
    case plainEventDecode = "plain-event-decode"
    case plainEventEncode = "plain-event-encode"

    /// The operation on all bodies of a workload; creates what it needs.
    public func prepared(for workload: CheckoutWorkload) throws -> () throws -> Void {
        let events = workload.bodies.map { Data($0) }
        switch self {
        case .payloadDecode: return decode(CheckoutSession.self, try workload.payloadData())
        case .payloadEncode: return encode(try workload.received().compactMap(\.session))
        case .eventDecode: return decode(CheckoutEvent.self, events)
        case .eventEncode: return encode(CheckoutWorkload.made(from: try workload.received()))
        case .plainPayloadDecode: return decode(PlainSession.self, try workload.payloadData())
        case .plainPayloadEncode: return encode(try workload.plainEvents().map(\.data.object))
        case .keptPayloadDecode: return decode(KeptSession.self, try workload.payloadData())
        case .keptPayloadEncode: return encode(try workload.keptSessions())
        case .plainEventDecode: return decode(PlainEvent.self, events)
        case .plainEventEncode: return encode(try workload.plainEvents())
        }
    }

    private func decode<Value: Decodable>(
        _ type: Value.Type, _ data: [Data]
    ) -> () throws -> Void {
        let decoder = JSONDecoder()
        return { for body in data { blackHole(try decoder.decode(type, from: body)) } }
    }

    private func encode(_ values: [some Encodable]) -> () throws -> Void {
        let encoder = JSONEncoder()
        return { for value in values { blackHole(try encoder.encode(value)) } }
    }
}

extension CheckoutWorkload {
    fileprivate func payloadData() throws -> [Data] {
        try received().compactMap { try $0.session.map { Data(try $0.jsonBytes()) } }
    }

    fileprivate func keptSessions() throws -> [KeptSession] {
        try payloadData().map { try JSONDecoder().decode(KeptSession.self, from: $0) }
    }

    fileprivate func plainEvents() throws -> [PlainEvent] {
        try bodies.map { try JSONDecoder().decode(PlainEvent.self, from: Data($0)) }
    }
}
