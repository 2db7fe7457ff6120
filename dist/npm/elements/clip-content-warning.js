import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-B7vDXZJa.js";
