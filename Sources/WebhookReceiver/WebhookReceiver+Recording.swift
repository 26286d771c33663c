#if Receiver
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
            record.isVerified || recorder.options.includesRefused
        else { return response }
        recorder.record(record.delivery(endpoint: configuration.name, results, response))
        return response
    }
}
#endif
