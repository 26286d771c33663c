package import Foundation
@_spi(Generated) package import WebhookEvents

/// The properties of an event that all decoders of a catalog must agree on.
package enum DecodedOutcome: Hashable, Sendable {
    case known(Known)
    case unknown(type: String?, isExcluded: Bool, id: String?)
    case malformed(type: String?, PayloadError, id: String?)

    /// An event of a known type.
    package struct Known: Hashable, Sendable {
        /// The index of its case.
        var index: Int?
        var type: String?
        var id: String?
        var time: Date?
        var source: String?
        /// The attributes of the envelope with their values; `nil` if there are none.
        var attributes: String?
        /// The payload as it is encoded, without whitespace, which a variant that the catalog does not list
        /// loses in generated code; `nil` if it cannot be encoded.
        var payload: [UInt8]?

        package init(
            index: Int?, type: String?, id: String?, time: Date?, source: String?,
            attributes: RecordFields?, payload: [UInt8]?
        ) {
            self.index = index
            self.type = type
            self.id = id
            self.time = time
            self.source = source
            self.attributes = attributes.map { String(describing: $0) }
            self.payload = payload.map { (try? JSONValue($0).bytes) ?? $0 }
        }
    }

    package init(_ event: UnknownEvent) {
        self = .unknown(type: event.type, isExcluded: event.isExcluded, id: event.id)
    }

    package init(_ event: MalformedEvent) {
        self = .malformed(type: event.type, event.error, id: event.id)
    }

    /// The outcome of generated code.
    package init<Catalog: WebhookEvent>(_ event: Catalog) {
        let (index, content) = event.content
        switch content {
        case let content as UnknownEvent: self.init(content)
        case let content as MalformedEvent: self.init(content)
        default:
            self = .known(
                Known(
                    index: index, type: event.type, id: event.id, time: event.time,
                    source: event.source,
                    attributes: content.attributeFields,
                    payload: (content as? any PayloadEvent)?.payload))
        }
    }
}

private protocol PayloadEvent {
    var payload: [UInt8]? { get }
}

extension Event: PayloadEvent {
    fileprivate var payload: [UInt8]? { try? data.jsonBytes() }
}
