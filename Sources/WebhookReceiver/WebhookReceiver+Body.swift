#if Receiver
import WebhookEvents

extension WebhookReceiver {
    /// Receives a request whose body has not been read yet, and reads no more of it than is allowed.
    ///
    /// A request is refused before its body is read where the head suffices for that: for the wrong
    /// method, a declared length over the limit, an unsupported content type or coding, or a missing or
    /// stale signature. A body that does not arrive within ``ReceiverConfiguration/bodyTimeout`` gets
    /// the status 408; close the connection after the response.
    ///
    /// - Parameters:
    ///   - request: The request without its body.
    ///   - body: The chunks of the body as the server receives them. The iterator must end when its
    ///     task is canceled.
    /// - Returns: The response.
    /// - Throws: What reading the body throws, for example because the client disconnected. Nothing has
    ///   been claimed then.
    public func receive<Body: AsyncSequence & Sendable>(
        _ request: WebhookRequest, body: Body
    ) async throws -> WebhookResponse where Body.Element: Collection<UInt8> {
        guard let enclose = configuration.enclose else {
            return try await receiveParts(request, body: body)
        }
        return try await enclosed(enclose, request) {
            try await receiveParts(request, body: body)
        }
    }

    nonisolated(nonsending) private func receiveParts<Body: AsyncSequence & Sendable>(
        _ request: WebhookRequest, body: Body
    ) async throws -> WebhookResponse where Body.Element: Collection<UInt8> {
        let head: CheckedHead?
        switch await checkHead(of: request, isBodyRead: false) {
        case .response(let response): return response
        case .passed(let checked): head = checked
        }
        var request = request
        switch try await parts.bodies.read(body) {
        case .success(let bytes): request.message.body = bytes
        case .failure(let refusal): return refuse(refusal, of: request)
        }
        // Where a body may be a handshake, the head is not known to have passed.
        return await readsHandshakes ? receiveWhole(request) : receiveBody(request, head)
    }

    /// The response to a request that is refused before its body is read, or is a handshake without one;
    /// `nil` when the body should be read, up to ``ReceiverConfiguration/maximumBodySize``.
    ///
    /// For servers that do not use ``receive(_:body:)``. A request with `Expect: 100-continue` gets its
    /// interim response (RFC 9110, section 10.1.1) when this is `nil`.
    public func refusal(ofHead request: WebhookRequest) async -> WebhookResponse? {
        switch await checkHead(of: request, isBodyRead: false) {
        case .response(let response): response
        case .passed: nil
        }
    }

    /// Checks the head of a request, and answers it if it is refused or a handshake.
    nonisolated(nonsending) func checkHead(
        of request: WebhookRequest, isBodyRead: Bool
    ) async -> HeadCheck {
        if hasHandshakes,
            let response = await handshakeResponse(.head, to: request, isBodyRead: isBodyRead)
        {
            return .response(response)
        }
        do {
            return .passed(try await parts.verifier.checkHead(request))
        } catch {
            if !isBodyRead, awaitsHandshake(request) { return .passed(nil) }
            var record = self.record(of: request)
            record?.isBodyRead = isBodyRead
            var response = refuse(error, record)
            // A response to HEAD has no content, and the length of the response to GET (RFC 9110,
            // sections 8.6 and 9.3.2).
            if request.method == "HEAD" {
                response.headers["Content-Length"] = String(response.body.utf8.count)
                response.body = ""
            }
            return .response(response)
        }
    }

    /// The response to a request whose body could not be read, for example because a ``BodyBuffer``
    /// was full.
    ///
    /// - Parameters:
    ///   - refusal: The reason.
    ///   - request: The request without its body, which is recorded if
    ///     ``ReceiverConfiguration/record`` is set; `nil` to record nothing.
    public func refuse(
        _ refusal: DeliveryRefusal, of request: WebhookRequest? = nil
    ) -> WebhookResponse {
        var record = request.flatMap { self.record(of: $0) }
        record?.isBodyRead = false
        return refuse(refusal, record)
    }

    private func refuse(_ refusal: DeliveryRefusal, _ record: RequestRecord?) -> WebhookResponse {
        let results = [DeliveryResult(outcome: .refused(refusal))]
        return recorded(record, results, reporter().response(to: results))
    }
}
#endif
