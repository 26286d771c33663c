#if Receiver
import WebhookEvents

extension WebhookReceiver {
    /// Receives a request whose body is still to be read, and reads no more of it than is allowed.
    ///
    /// What can be refused by the head alone is refused before the body is read: another method, a
    /// declared length over the limit, another content type. A body that does not come in
    /// ``ReceiverConfiguration/bodyTimeout`` is answered with 408: close the connection then.
    ///
    /// - Parameters:
    ///   - request: The request without its body.
    ///   - body: The body's pieces, as the server gets them. Its iterator must end when its task is
    ///     canceled.
    /// - Returns: The response.
    /// - Throws: What reading the body throws, when the client hung up for example. Nothing was
    ///   claimed then.
    public func receive<Body: AsyncSequence & Sendable>(
        _ request: WebhookRequest, body: Body
    ) async throws -> WebhookResponse where Body.Element: Collection<UInt8> {
        if let response = refusal(ofHead: request) { return response }
        var request = request
        switch try await read(body) {
        case .success(let bytes): request.message.body = bytes
        case .failure(let refusal): return refuse(refusal)
        }
        return await receive(request)
    }

    /// The response to a request that is refused before its body is read; `nil` when the body should
    /// be read, of which no more than ``ReceiverConfiguration/maximumBodySize`` is needed.
    ///
    /// For servers that read bodies in another way than ``receive(_:body:)``.
    public func refusal(ofHead request: WebhookRequest) -> WebhookResponse? {
        do {
            try door.checkHead(request)
            return nil
        } catch {
            return refuse(error)
        }
    }

    /// The response to a request whose body could not be read, as when a ``BodyBuffer`` was full.
    public func refuse(_ refusal: DeliveryRefusal) -> WebhookResponse {
        DeliveryReporter(configuration).response(to: [DeliveryResult(outcome: .refused(refusal))])
    }

    private func read<Body: AsyncSequence & Sendable>(
        _ body: Body
    ) async throws -> Result<[UInt8], DeliveryRefusal> where Body.Element: Collection<UInt8> {
        let limit = configuration.maximumBodySize
        let read = try await timer.run {
            var buffer = BodyBuffer(limit: limit)
            for try await piece in body {
                do throws(DeliveryRefusal) {
                    try buffer.append(piece)
                } catch {
                    return Result<[UInt8], DeliveryRefusal>.failure(error)
                }
            }
            try Task.checkCancellation()
            return .success(buffer.bytes)
        }
        return read ?? .failure(.bodyTooSlow)
    }
}
#endif
