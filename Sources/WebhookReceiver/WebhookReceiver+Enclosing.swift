#if Receiver
extension WebhookReceiver {
    /// Receives a request inside of what encloses it, such as a span.
    ///
    /// - Throws: What the closure throws.
    func enclosed<Failure: Error>(
        _ enclose: ReceiverConfiguration.Enclosing, _ request: WebhookRequest,
        _ receive: @escaping @Sendable () async throws(Failure) -> WebhookResponse
    ) async throws(Failure) -> WebhookResponse {
        let result = Locked<Result<WebhookResponse, Failure>?>(nil)
        await enclose(request) {
            do throws(Failure) {
                let response = try await receive()
                result.withLock { $0 = .success(response) }
                return response
            } catch {
                result.withLock { $0 = .failure(error) }
                return nil
            }
        }
        guard let result = result.withLock({ $0 }) else {
            preconditionFailure("what encloses a request receives it")
        }
        return try result.get()
    }
}
#endif
