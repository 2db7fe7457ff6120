import"../chunks/clip-controls-BprJ2GJ6.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-2iRL0XC3.js";import"../chunks/clip-player-sa6f3dOx.js";
