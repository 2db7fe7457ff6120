import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-D25fqchc.js";
