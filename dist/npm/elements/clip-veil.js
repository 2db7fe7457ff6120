import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";export{C as ClipVeil}from"../chunks/clip-veil-CRSPrHVc.js";
