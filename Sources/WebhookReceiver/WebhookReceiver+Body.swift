#if Receiver
import WebhookEvents

extension WebhookReceiver {
    /// Receives a request whose body is still to be read, and reads no more of it than is allowed.
    ///
    /// What can be refused by the head alone is refused before the body is read: another method, a
    /// declared length over the limit, another content type or coding, a signature that is missing or
    /// stale. A body that does not come in ``ReceiverConfiguration/bodyTimeout`` is answered with 408:
    /// close the connection then.
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
        if let response = await refusal(ofHead: request) { return response }
        var request = request
        switch try await read(body) {
        case .success(let bytes): request.message.body = bytes
        case .failure(let refusal): return refuse(refusal)
        }
        return await receiveBody(request)
    }

    /// The response to a request that is refused before its body is read; `nil` when the body should
    /// be read, of which no more than ``ReceiverConfiguration/maximumBodySize`` is needed.
    ///
    /// For servers that read bodies in another way than ``receive(_:body:)``. A request with
    /// `Expect: 100-continue` gets its interim response (RFC 9110, section 10.1.1) when this is `nil`.
    public func refusal(ofHead request: WebhookRequest) async -> WebhookResponse? {
        do {
            try await verifier.checkHead(request)
            return nil
        } catch {
            var response = refuse(error)
            // A response to HEAD has no content, and the length of what GET gets (RFC 9110, sections 8.6
            // and 9.3.2).
            if request.method == "HEAD" {
                response.headers["Content-Length"] = String(response.body.utf8.count)
                response.body = ""
            }
            return response
        }
    }

    /// The response to a request whose body could not be read, as when a ``BodyBuffer`` was full.
    public func refuse(_ refusal: DeliveryRefusal) -> WebhookResponse {
        DeliveryReporter(configuration).response(to: [DeliveryResult(outcome: .refused(refusal))])
    }

    private func read<Body: AsyncSequence & Sendable>(
        _ body: Body
    ) async throws -> Result<[UInt8], DeliveryRefusal> where Body.Element: Collection<UInt8> {
        guard let reservation = bodies.begin() else { return .failure(.tooManyBodies) }
        let limit = configuration.maximumBodySize
        let read = try await timer.run {
            var buffer = BodyBuffer(limit: limit)
            for try await piece in body {
                do throws(DeliveryRefusal) {
                    guard reservation.add(piece.count) else { throw .tooManyBodies }
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
