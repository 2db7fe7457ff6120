import"../chunks/clip-controls-DCOWF-eC.js";import"lit";import"lit/decorators.js";export{d as ClipEmbedPanel}from"../chunks/clip-panels-Qfthb-MZ.js";import"../chunks/clip-player-9tnoj3qL.js";
