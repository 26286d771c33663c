#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import StrictJSON
import WebhookEvents

extension TokenScheme: RequestSigning {
    /// Adds the first token to the URL or to the body, where it belongs there.
    func prepared(_ request: WebhookRequest, id: String, at time: Date) -> WebhookRequest {
        var request = request
        switch location {
        case .header, .basicCredentials: break
        case .queryParameter(let name):
            guard (try? location.tokens(in: request)) == nil else { return request }
            request.url = request.url.map { $0.appendingParameter(name, firstToken) }
        case .bodyField(let pointer):
            guard let body = try? JSONValue(request.message.body),
                let changed = LocatedValues.setting(pointer, in: body, { _ in .string(firstToken) })
            else { return request }
            request.message.body = changed.bytes
        }
        return request
    }
}
#endif
