#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// An event of a catalog that is read at run time.
package enum DescribedEvent: Sendable {
    case known(Known)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    /// An event of a type in the catalog, with a payload that matches its schema.
    package struct Known: Sendable {
        /// The index of its case in the layout.
        package let index: Int
        let envelope: Envelope
        let content: FieldContent
        let type: FieldType
    }
}

extension DescribedEvent.Known {
    /// The type in the message.
    package var typeName: String? { envelope.type }

    package var id: String? { envelope.id }

    package var time: Date? { envelope.date }

    package var source: String? { envelope.source }

    package var attributeFields: RecordFields? { envelope.attributes }

    /// The payload as JSON text, with the members that the catalog does not list.
    ///
    /// - Throws: ``WebhookEncodingError`` when a value cannot be written.
    package func payloadBytes() throws(WebhookEncodingError) -> [UInt8] {
        try content.bytes(as: type)
    }

    /// The values of the payload that are no objects, arrays or maps with values in them.
    package var values: [DescribedValue] {
        var values: [DescribedValue] = []
        content.collect(into: &values, type, at: [])
        return values
    }
}
