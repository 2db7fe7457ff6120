import"../chunks/clip-controls-DCOWF-eC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9tnoj3qL.js";export{c as ClipDialog}from"../chunks/clip-panels-Qfthb-MZ.js";
