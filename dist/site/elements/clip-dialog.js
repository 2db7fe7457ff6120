import"../chunks/clip-player-BSEpm-Yc.js";import"../chunks/clip-controls-G7z1ppny.js";export{a as ClipDialog}from"../chunks/clip-panels-Bpf5s15d.js";
