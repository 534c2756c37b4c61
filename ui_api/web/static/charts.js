/* The two charts of the overview. Their figures stand in the page, in an attribute, and come anew when they change. */
"use strict";

const drawn = {};

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/* A bar begins where its hour does: the axis goes on for one more, so that the last one is seen. */
function withLast(at) {
  return [at[0], at[at.length - 1] + (at[1] - at[0])];
}

function options(place, isByDay, at) {
  const axis = { stroke: colour("--soft"), grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line") } };
  const bars = uPlot.paths.bars({ size: [0.7, 40], align: 1 });
  const series = (label, name) => ({ label, paths: bars, stroke: colour(name), fill: colour(name), width: 0, points: { show: false } });
  return {
    width: Math.max(place.clientWidth, 240),
    height: 200,
    legend: { show: true, live: false },
    cursor: { show: false },
    scales: { x: { time: true, range: () => withLast(at) }, y: { range: (_, low, high) => [0, Math.max(high, 4)] } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map((at) => written(at, isByDay)) },
      { ...axis, size: 50, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5] },
    ],
    series: [{}, series("sent", "--main"), series("failed", "--bad")],
  };
}

function written(at, isByDay) {
  const form = isByDay ? { month: "short", day: "numeric" } : { hour: "2-digit", minute: "2-digit" };
  return new Date(at * 1000).toLocaleString(undefined, form);
}

/* Failed ones stand in front of all: the bar is as high as both together. */
function columns(chart) {
  return [chart.at, chart.sent.map((sent, hour) => sent + chart.failed[hour]), chart.failed];
}

function draw() {
  const charts = JSON.parse(document.getElementById("chart-data").dataset.charts);
  for (const name of ["day", "month"]) {
    const place = document.getElementById("chart-" + name);
    drawn[name]?.destroy();
    drawn[name] = new uPlot(options(place, name === "month", charts[name].at), columns(charts[name]), place);
  }
}

document.addEventListener("DOMContentLoaded", draw);
document.addEventListener("htmx:afterSettle", draw);
window.addEventListener("resize", draw);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
