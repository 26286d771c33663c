package import StrictJSON
import WebhookEvents

extension RecordedDelivery {
    /// The limits for one line: a body of 32 MiB, in Base64 or with escapes, and what is around it.
    package static let lineLimits = JSONLimits(bytes: 128 << 20)

    /// Reads one line, in time linear in its length.
    ///
    /// - Parameters:
    ///   - line: The line, with or without its end.
    ///   - limits: The largest size and nesting depth.
    package init(
        line: [UInt8], limits: JSONLimits = RecordedDelivery.lineLimits
    ) throws(DeliveryLineError) {
        let value: JSONValue
        do { value = try JSONValue(line, limits: limits) } catch { throw .notJSON(error) }
        guard let object = value.object else { throw .notObject(value.kind) }
        if SurrogateEscapes.areUnpaired(in: line) { throw .unpairedSurrogate }

        let members = try DeliveryMembers(object)
        self.init(WebhookMessage(headers: try members.headers(), body: try members.body()))
        received = try members.received()
        method = try members.text(.method)
        url = try members.text(.url)
        bodyState = try members.bodyState()
        endpoint = try members.text(.endpoint)
        outcome = try members.text(.outcome)
        status = try members.status()
        event = try members.event()
        otherMembers = members.others
    }
}
