#if Observability
public import WebhookReceiver

extension ReceiverConfiguration {
    /// Reports each outcome to an observer, in addition to what ``observe`` does already.
    ///
    /// Set ``name`` before: it is the name of the endpoint in traces.
    public mutating func report(to observer: DeliveryObserver) {
        let former = observe
        observe = { report in
            former(report)
            observer.log(report)
            observer.count(report)
            TracedReports.current?.add(report)
        }
        guard let tracer = observer.tracer else { return }
        enclose = { [name, isContinuing = observer.continuesTraces] request, receive in
            await tracer.trace(request, endpoint: name, isContinuing: isContinuing, receive)
        }
    }
}
#endif
