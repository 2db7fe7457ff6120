import"../chunks/clip-controls-DCOWF-eC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9tnoj3qL.js";export{C as ClipCopyField}from"../chunks/clip-panels-Qfthb-MZ.js";
