package org.birddog.pages.chart;

import java.util.List;

/**
 * The numbers behind a chart.
 *
 * @param columns what each column is, the first of them the heading of the rows
 * @param rows each with as many cells as there are columns
 */
public record Table(List<String> columns, List<List<String>> rows) {}
