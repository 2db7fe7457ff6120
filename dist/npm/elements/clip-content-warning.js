import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-Dgu4s-Nd.js";
