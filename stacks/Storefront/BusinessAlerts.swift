import StackDSL

/// Orders per session.
let conversion: PromQuery = """
    sum(increase(\(Shop.orders){status="placed"}[1h]))
      / (sum(increase(\(Shop.sessions)[1h])) > 100)
    """

let failedOrders: PromQuery = """
    sum(increase(\(Shop.orders){status="failed"}[15m]))
      / (sum(increase(\(Shop.orders){status="placed"}[15m])) > 10)
    """

let orderHandlingP95: PromQuery = Shop.orderHandling.quantile(0.95, over: .minutes(15))

let paymentSuccess: PromQuery = Shop.payments.ratio(
    where: [.label("result", is: "success")], over: .minutes(15), by: ["method"])

/// Orders of an hour, as part of those of the same hour a week ago.
let orderTrend: PromQuery = """
    sum(increase(\(Shop.orders){status="placed"}[1h]))
      / (sum(increase(\(Shop.orders){status="placed"}[1h] offset 1w)) > 10)
    """

/// Active users, conversion, order handling, payment success, stock turnover, trends.
let businessAlerts: [Alert] = [
    Alert(
        "ActiveUsersFew", when: "sum(\(Shop.activeUsers))", is: Limit.activeUsers, for: .minutes(30),
        severity: .medium,
        summary: "only {{ $value | humanize }} users are active",
        description: "Fewer than \(Limit.activeUsers). Compare with the same hour a week ago."),
    Alert(
        "ConversionLow", when: conversion, is: Limit.conversion, for: .hours(1), severity: .medium,
        summary: "{{ $value | humanizePercentage }} of the sessions end with an order",
        description: "Less than \(Limit.conversion): look where visitors give up, at payment first."),
    Alert(
        "OrdersFailing", when: failedOrders, is: Limit.failedOrders, for: .minutes(5), severity: .high,
        summary: "{{ $value | humanizePercentage }} of the orders fail",
        description: "More than \(Limit.failedOrders). The log of the shop has the reason."),
    Alert(
        "OrderHandlingSlow", when: orderHandlingP95, is: Limit.orderHandling, for: .minutes(15), severity: .medium,
        summary: "P95 of handling an order is {{ $value | humanizeDuration }}",
        description: "Longer than \(Limit.orderHandling): the warehouse's interface is slow, or a worker hangs."),
    Alert(
        "PaymentsFailing", when: paymentSuccess, is: Limit.payments, for: .minutes(5), severity: .critical,
        summary: "only {{ $value | humanizePercentage }} of the payments by {{ $labels.method }} succeed",
        description: "Less than \(Limit.payments). Look at the provider's status page, then at the log."),
    Alert(
        "StockTurnoverLow", when: Shop.stockTurnover.value(), is: Limit.stockTurnover, for: .hours(6),
        severity: .low,
        summary: "the stock of {{ $labels.category }} hardly sells: {{ $value | humanize }} times in 30 days",
        description: "Less than \(Limit.stockTurnover) times: for purchasing, not for operators."),
    Alert(
        "OrdersBelowTrend", when: orderTrend, is: Limit.trend, for: .hours(1), severity: .low,
        summary: "orders are {{ $value | humanizePercentage }} of those of the same hour a week ago",
        description: "Less than \(Limit.trend). A holiday, a campaign that ended, or something that nobody has noticed."),
].about("business")
