#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import StrictJSON
import WebhookEvents

extension BodySignatureScheme: RequestSigning {
    /// Signs each item with the first secret, and sets its time and its identifier where the format has them.
    func prepared(_ request: WebhookRequest, id: String, at time: Date) -> WebhookRequest {
        guard let body = try? JSONValue(request.message.body),
            let signed = LocatedValues.setting(
                format.items, in: body, { self.signed($0, id: id, at: time) })
        else { return request }
        var request = request
        request.message.body = signed.bytes
        return request
    }

    private func signed(_ item: JSONValue, id: String, at time: Date) -> JSONValue? {
        var item = item
        // The content does not depend on the signature, which an item must have.
        let placeholder = [UInt8](repeating: 0, count: format.algorithm.codeLength)
        let values = [
            (format.timestamp, try? UnixTime.text(of: time)), (format.id, id),
            (format.signatures.first, format.encoding.encode(placeholder)),
        ]
        for case (let location?, let text?) in values as [(String?, String?)] {
            guard let changed = LocatedValues.setting(location, in: item, { _ in .string(text) })
            else { return nil }
            item = changed
        }
        guard let content = try? SignedItem(item, format).content,
            let signature = signature(of: content), let location = format.signatures.first
        else { return nil }
        return LocatedValues.setting(location, in: item) { _ in .string(signature) }
    }
}
#endif
