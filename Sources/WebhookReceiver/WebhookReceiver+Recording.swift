#if Receiver
import DeliveryRecording
import StrictJSON
import WebhookEvents

extension WebhookReceiver {
    /// The record of a request, which was received now; `nil` if nothing is recorded.
    func record(of request: WebhookRequest) -> RequestRecord? {
        configuration.record.map { _ in
            RequestRecord(request, received: configuration.now())
        }
    }

    /// Records a request with its results, if that was asked for, and returns its response.
    func recorded(
        _ record: RequestRecord?, _ results: [DeliveryResult], _ response: WebhookResponse
    ) -> WebhookResponse {
        guard let record, let recorder = configuration.record,
            results.isHandshake
                ? recorder.options.includesHandshakes
                : record.isVerified || recorder.options.includesRefused
        else { return response }
        recorder.record(
            record.delivery(endpoint: configuration.name, results, response),
            hiding: parts.secretRedaction)
        return response
    }
}

extension DeliveryRedaction {
    /// The redaction of secrets at the given locations; `nil` if there are none.
    init?(_ locations: [TokenLocation]) {
        guard !locations.isEmpty else { return nil }
        var headers: [String] = []
        var parameters: [String] = []
        var properties: [JSONPointer] = []
        for location in locations {
            switch location {
            case .header(let name, _): headers.append(name)
            case .queryParameter(let name): parameters.append(name)
            case .bodyField(let pointer): properties += JSONPointer(pointer).map { [$0] } ?? []
            case .basicCredentials: continue  // 'Authorization' is always replaced.
            }
        }
        self.init(headers: headers, queryParameters: parameters, properties: properties)
    }
}
#endif
