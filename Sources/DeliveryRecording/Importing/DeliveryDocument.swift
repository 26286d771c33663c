package import StrictJSON

/// The deliveries of a JSON document of another tool: an HTTP archive (HAR 1.2), a delivery as GitHub's REST
/// API returns it, or an array of those.
///
/// Credentials are replaced as the receiver's recorder replaces them (``DeliveryRedaction``).
package struct DeliveryDocument: Sendable {
    /// The deliveries in the order of the document, each with its location.
    package private(set) var deliveries: [(location: JSONPointer, delivery: RecordedDelivery)] = []

    /// Reads the deliveries, in time linear in the size of the document.
    ///
    /// - Returns: `nil` if the document has neither form.
    package init?(_ value: JSONValue) throws(DeliveryDocumentError) {
        let root = DocumentNode(value, at: JSONPointer())
        if HARLog.isLog(value) {
            try add(try HARLog(root).entries) { (node) throws(DeliveryDocumentError) in
                try HAREntry(node).delivery()
            }
        } else if GitHubDelivery.isDelivery(value) {
            try add([root], Self.delivery)
        } else if let list = value.array, !list.isEmpty,
            list.allSatisfy(GitHubDelivery.isDelivery)
        {
            try add(try root.elements(), Self.delivery)
        } else {
            return nil
        }
    }

    private static func delivery(
        _ node: DocumentNode
    ) throws(DeliveryDocumentError) -> RecordedDelivery? {
        try GitHubDelivery(node).delivery()
    }

    private mutating func add(
        _ nodes: [DocumentNode],
        _ read: (DocumentNode) throws(DeliveryDocumentError) -> RecordedDelivery?
    ) throws(DeliveryDocumentError) {
        let redaction = DeliveryRedaction()
        for node in nodes {
            guard let delivery = try read(node) else { continue }
            deliveries.append((node.location, redaction.redacted(delivery)))
        }
    }
}
