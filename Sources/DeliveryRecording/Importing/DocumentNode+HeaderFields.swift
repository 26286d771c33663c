import StrictJSON
import WebhookEvents

extension DocumentNode {
    /// The name of a header field (RFC 9110, section 5.1).
    func fieldName() throws(DeliveryDocumentError) -> String {
        let name = try text()
        guard WebhookHeaders.isName(name) else { throw wrong("the name of a header field") }
        return name
    }

    /// The value of a header field (RFC 9110, section 5.5): without a line end, which would begin another field
    /// when the delivery is sent again.
    func fieldValue() throws(DeliveryDocumentError) -> String {
        let value = try text()
        guard !value.utf8.contains(where: { $0 == 0 || $0 == 0x0A || $0 == 0x0D }) else {
            throw wrong("the value of a header field")
        }
        return value
    }
}
