#if os(macOS) || os(Linux)
#if CLI
import TestSupport
import Testing

/// The way from an unknown event to a handler method, with the commands of the tool.
@Suite struct LoopTests {
    private let catalog = """
        {
          "catalog": "1.0",
          "discriminator": "$message.payload#/type",
          "envelope": { "id": "$message.payload#/id", "data": "$message.payload#/data" },
          "events": {
            "order.paid": {
              "data": { "type": "object", "properties": { "total": { "type": "number" } } }
            }
          }
        }

        """
    private let recording = """
        {"headers": [], "body": "{\\"id\\":\\"1\\",\\"type\\":\\"order.paid\\",\\"data\\":{\\"total\\":1.5}}"}
        {"headers": [], "body": "{\\"id\\":\\"2\\",\\"type\\":\\"order.refunded\\",\\"data\\":{\\"reason\\":\\"late\\"}}"}

        """

    @Test(
        "An unknown event that was recorded becomes a handler method, and is known when it is replayed"
    )
    func loop() throws {
        let tool = try BuiltTool.commandLine()
        try tool.write(catalog, to: "shop.events.json")
        try tool.write(catalog, to: "before.events.json")
        try tool.write(recording, to: "deliveries.jsonl")
        let generate = [
            "generate", "shop.events.json", "--output-directory", "Generated", "--changes",
        ]
        let generator = "webhook-events-generator"
        #expect(try tool.run(generate, of: generator).status == 0)
        let replay = ["replay", "deliveries.jsonl", "--check", "shop.events.json"]
        let unknown = try tool.run(replay)
        #expect(unknown.status == 1)
        #expect(unknown.output.contains("deliveries.jsonl:2: unknown order.refunded"))

        let infer = try tool.run(
            "infer", "deliveries.jsonl", "--into", "shop.events.json", "--write")
        #expect(infer.status == 0, "\(infer.errors)")

        let diff = try tool.run("diff", "before.events.json", "shop.events.json")
        #expect(diff.status == 0, "\(diff.output)")
        #expect(diff.output.contains("soft: the event 'order.refunded' was added"))
        #expect(diff.output.contains("suggests: minor"))

        let changes = try tool.run(generate, of: generator)
        #expect(
            changes.output.contains(
                "added: ShopEventHandler.orderRefunded(Event<OrderRefundedPayload>)\n"))
        #expect(changes.output.contains("added: OrderRefundedPayload.reason: String?\n"))

        let known = try tool.run(replay)
        #expect(known.status == 0, "\(known.output)")
        #expect(known.output.hasSuffix("2 of 2 deliveries are known\n"))
    }
}
#endif
#endif
