#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct StatusTests {
    @Test(
        "A signed body gets the status of its kind",
        arguments: [
            (Endpoint.paid, 200, "handled"),
            (Endpoint.body("checkout.session.frozen"), 200, "handled: the event type is unknown"),
            ("{}", 200, "handled: the event type is unknown"),
            ("not JSON", 400, "the body is not JSON"),
            ("", 400, "the body is not JSON"),
            (Endpoint.body("checkout.session.paid", session: "3"), 422, "malformed payload"),
        ])
    func bodies(body: String, status: Int, text: String) async throws {
        let endpoint = try Endpoint.standard {
            _ in
        } handle: {
            if case .malformed(let event) = $0 { throw event.error }
        }
        let response = await endpoint.receiver.receive(try endpoint.request(body: body))
        #expect(response.status == status)
        #expect(response.body.hasPrefix(text))
        #expect(endpoint.reports.values.map(\.status) == [status])
        #expect(endpoint.handled.values.count == (status == 200 ? 1 : 0))
    }

    @Test("A refused request is not handled")
    func refused() async throws {
        let endpoint = try Endpoint.standard { $0.maximumBodySize = 200 }
        let good = try endpoint.request()
        var get = good
        get.method = "GET"
        var form = good
        form.message.headers["Content-Type"] = "application/x-www-form-urlencoded"
        var changed = good
        changed.message.body.append(UInt8(ascii: " "))
        var unsigned = good
        unsigned.message.headers["webhook-signature"] = nil
        let large = try endpoint.request(body: Endpoint.paid + String(repeating: " ", count: 200))

        for (request, status) in [
            (get, 405), (form, 415), (changed, 401), (unsigned, 401), (large, 413),
        ] {
            #expect(await endpoint.receiver.receive(request).status == status)
        }
        #expect(await endpoint.receiver.receive(get).headers["Allow"] == "POST")
        #expect(endpoint.handled.values.isEmpty)
        #expect(endpoint.reports.values.allSatisfy { $0.id == nil && $0.type == nil })
    }

    @Test(
        "A delivery is fresh for five minutes, in the past and in the future",
        arguments: [(-301, 401), (-300, 200), (0, 200), (300, 200), (301, 401)])
    func freshness(seconds: Int, status: Int) async throws {
        let endpoint = try Endpoint.standard()
        let request = try endpoint.request()
        endpoint.clock.advance(by: Double(seconds))
        #expect(await endpoint.receiver.receive(request).status == status)
    }

    @Test("A failing handler results in 500, and is called again for the next attempt")
    func failingHandler() async throws {
        let attempts = Recorder<Void>()
        let endpoint = try Endpoint.standard(
            handle: { _ in
                attempts.add(())
                if attempts.values.count == 1 { throw Endpoint.Outage() }
            })
        #expect(try await endpoint.send() == 500)
        #expect(try await endpoint.send() == 200)
        #expect(try await endpoint.send() == 200)
        #expect(attempts.values.count == 2)
        let outcomes = endpoint.reports.values.map { "\($0.outcome)" }
        #expect(outcomes == ["the handler failed", "handled", "duplicate"])
    }

    @Test("The response does not contain the handler's error")
    func handlerError() async throws {
        let endpoint = try Endpoint.standard(handle: { _ in throw Endpoint.Outage() })
        let response = await endpoint.receiver.receive(try endpoint.request())
        #expect(response.body == "the handler failed\n")
        guard case .failed(let error) = endpoint.reports.values[0].outcome else {
            Issue.record("the observer is not told of the error")
            return
        }
        #expect(error is Endpoint.Outage)
    }

    @Test(
        "The status for malformed payloads determines whether they are handled again",
        arguments: [(200, 1), (422, 2), (500, 2)])
    func malformedStatus(status: Int, attempts: Int) async throws {
        let calls = Recorder<Void>()
        let endpoint = try Endpoint.standard {
            $0.malformedStatus = status
        } handle: {
            calls.add(())
            if case .malformed(let event) = $0 { throw event.error }
        }
        let body = Endpoint.body("checkout.session.paid", session: "3")
        #expect(try await endpoint.send(body: body) == status)
        #expect(try await endpoint.send(body: body) == status)
        #expect(calls.values.count == attempts)
    }

    @Test("Malformed events that the handler accepts count as handled")
    func handledMalformed() async throws {
        let endpoint = try Endpoint.standard()
        let body = Endpoint.body("checkout.session.paid", session: "3")
        #expect(try await endpoint.send(body: body) == 200)
        #expect(try await endpoint.send(body: body) == 200)
        #expect(endpoint.handled.values.count == 1)
    }
}
#endif
