#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

extension TwilioScheme: RequestSigning {
    /// Signs a request with the first token, or with the first shared key and SHA-256 if there are no
    /// tokens. The URL must already have the digest of a body that is not a form: see
    /// ``url(_:covering:)``.
    public func sign(
        _ request: WebhookRequest, id: String, at time: Date
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard let url = request.url else { throw .missingURL }
        let content = try content(of: request, url).parts(url)
        let added = try SignatureHeader.unsignedID(id, in: TwilioHead.idHeader, of: request)
        func signature(_ key: HMACKey, _ algorithm: HMACAlgorithm) -> WebhookHeaders.Field {
            let code = key.code(algorithm, of: content)
            return .init(name: TwilioHead.signatureHeader, value: Base64.encode(code))
        }
        if let token = tokens.first { return added + [signature(token.value, .sha1)] }
        let settings = WebhookHeaders.Field(
            name: TwilioHead.settingsHeader, value: "algorithm=" + TwilioHead.sha256)
        return added + [settings] + sharedKeys.prefix(1).map { signature($0.value, .sha256) }
    }

    /// Adds the digest of a body that is not a form to the URL.
    func prepared(_ request: WebhookRequest, id: String, at time: Date) -> WebhookRequest {
        var request = request
        guard !MediaType(request.message.headers["Content-Type"] ?? "").isForm else {
            return request
        }
        request.url = request.url.map { Self.url($0, covering: request.message.body) }
        return request
    }

    private func content(
        of request: WebhookRequest, _ url: String
    ) throws(SigningError) -> TwilioSignedContent {
        do throws(TwilioSignedContent.Failure) {
            let content = try TwilioSignedContent(request.message)
            try content.checkCoverage(by: url)
            return content
        } catch {
            switch error {
            case .tooManyFields: throw .tooManyFields(limit: FormFields.limit)
            case .bodyNotCovered: throw .bodyNotCovered
            }
        }
    }
}
#endif
