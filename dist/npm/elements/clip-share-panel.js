import"../chunks/clip-controls-DCOWF-eC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9tnoj3qL.js";export{f as ClipSharePanel}from"../chunks/clip-panels-Qfthb-MZ.js";
