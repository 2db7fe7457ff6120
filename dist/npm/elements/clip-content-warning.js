import"../chunks/common-50676dac.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-50676dac.js";import"../chunks/clip-player-50676dac.js";
